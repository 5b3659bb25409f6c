namespace Reqnroll.Engine.Messages;

/// <summary>An exception as messages tell it; its stack trace ends at the place in the feature file.</summary>
internal sealed record ErrorMessage(string Type, string Message, string StackTrace)
{
    public static ErrorMessage Of(Exception error, string place) =>
        new(error.GetType().FullName!, error.Message, $"{error.GetType().FullName}: {error.Message}\n{error.StackTrace}\n   at {place}");
}
