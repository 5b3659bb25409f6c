using Agents.Git;
using Agents.Planning.Guards;

namespace Agents;

/// <summary>What the user reads in place of an exception.</summary>
internal static class Sentence
{
    /// <summary>One sentence, whatever went wrong.</summary>
    public static string Of(Exception error) => For(error).ReplaceLineEndings(" ");

    private static string For(Exception error) => error switch
    {
        Failure failure => failure.Message,
        GuardStop stopped => stopped.Message,
        GitFailed refused => $"Git refused: {refused.Message}; correct that and try again.",
        OperationCanceledException => "The command was interrupted; what it had started is cleaned up, and it can be run again.",
        UnauthorizedAccessException denied => $"{denied.Message.TrimEnd('.')}; check who may write there and try again.",
        IOException broken => $"A file could not be read or written: {broken.Message.Trim().TrimEnd('.')}; see that the disk has room and try again.",
        _ => $"Something unexpected happened: {error.GetType().Name}, {error.Message.TrimEnd('.')}; please report it.",
    };
}
