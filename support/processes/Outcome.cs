namespace Acceptance.Support.Processes;

/// <summary>What came of a command.</summary>
/// <param name="Command">What was run.</param>
/// <param name="ExitCode">128 plus the signal's number where one ended it.</param>
/// <param name="Output">Standard output, whole.</param>
/// <param name="Error">Standard error, whole.</param>
/// <param name="Took">From start to exit.</param>
public sealed record Outcome(Command Command, int ExitCode, string Output, string Error, TimeSpan Took)
{
    /// <summary>Whether it exited with 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>This outcome, of a command that has to work.</summary>
    /// <exception cref="CommandException">It failed; its words are in the message.</exception>
    public Outcome Needed() => Succeeded ? this : throw new CommandException($"`{Command}` was to work and exited with {ExitCode}: {Error}{Output}");

    /// <summary>Everything that it printed, for a person to read.</summary>
    public override string ToString() => $"$ {Command}\n{Output}{Error}[exit {ExitCode}]\n";
}
