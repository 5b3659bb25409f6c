using Acceptance.Support.Processes;

namespace Acceptance.Support.Showing;

/// <summary>The commands of a scenario as the page shows them: their media type is application/vnd.acceptance.commands+json.</summary>
/// <param name="Commands">In order.</param>
/// <param name="Container">The container runtime that the scenario had; null for none.</param>
public sealed record CommandsShown(IReadOnlyList<CommandShown> Commands, string? Container)
{
    /// <summary>The ending of a file's name by which a page knows them where a formatter knows no media type for them.</summary>
    public const string Ending = ".commands.json";
}

/// <summary>One command and what came of it.</summary>
/// <param name="Line">As one would type it.</param>
/// <param name="Exit">Its exit code.</param>
/// <param name="Ms">How long it took, in milliseconds.</param>
/// <param name="Output">What it printed; null for nothing.</param>
/// <param name="Error">What it printed on standard error; null for nothing.</param>
public sealed record CommandShown(string Line, int Exit, long Ms, string? Output, string? Error)
{
    /// <summary>A command that has ended.</summary>
    public static CommandShown Of(Outcome run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(run.Command.ToString(), run.ExitCode, (long)run.Took.TotalMilliseconds, run.Output.Length == 0 ? null : run.Output, run.Error.Length == 0 ? null : run.Error);
    }
}
