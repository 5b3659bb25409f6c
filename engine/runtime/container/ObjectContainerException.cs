namespace Reqnroll.BoDi;

/// <summary>Something cannot be registered or resolved; the message says what, and along which path.</summary>
public class ObjectContainerException(string message, IEnumerable<Type>? path = null) : Exception(Text(message, path))
{
    private static string Text(string message, IEnumerable<Type>? path)
    {
        var names = path?.Select(type => type.FullName).ToList() ?? [];
        return names.Count == 0 ? message : $"{message} (resolution path: {string.Join("->", names)})";
    }
}
