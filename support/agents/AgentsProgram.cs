namespace Acceptance.Support.Agents;

/// <summary>Where the system under test is: the reference implementation, or what ACCEPTANCE_AGENTS_COMMAND names.</summary>
public static class AgentsProgram
{
    private const string Variable = "ACCEPTANCE_AGENTS_COMMAND";

    /// <summary>The program, and the arguments that always come first.</summary>
    /// <exception cref="FileNotFoundException">It is not there; says how to get it.</exception>
    public static IReadOnlyList<string> Command => _command.Value;

    private static readonly Lazy<IReadOnlyList<string>> _command = new(() =>
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var built = RepositoryRoot.Metadata("AgentsProgram") + (OperatingSystem.IsWindows() ? ".exe" : "");
        return File.Exists(built)
            ? [built]
            : throw new FileNotFoundException($"The agents program is not at {built}: build it with `dotnet build sut/agents`, or name another with {Variable}.");
    });
}
