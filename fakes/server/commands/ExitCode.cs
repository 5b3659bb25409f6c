namespace Acceptance.Fakes.Server;

/// <summary>What the program's exit codes mean. docs/fake-llm/program.md lists them.</summary>
internal static class ExitCode
{
    /// <summary>Done, or ended by Ctrl-C or SIGTERM.</summary>
    public const int Fine = 0;

    /// <summary>A script is wrong; what and where is on standard error, or on standard output for `check`.</summary>
    public const int WrongScript = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The server cannot start: the port is taken, or the address is not this machine's.</summary>
    public const int CannotStart = 3;
}
