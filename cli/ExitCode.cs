namespace Acceptance.Cli;

/// <summary>What the shell is told; <c>./accept --help</c> lists them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A scenario failed, or none ran; lint found something; set-up is not complete.</summary>
    public const int Failed = 1;

    /// <summary>The suite does not build, or the command line is wrong.</summary>
    public const int CannotRun = 2;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
