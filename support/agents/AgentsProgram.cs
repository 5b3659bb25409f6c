namespace Acceptance.Support.Agents;

/// <summary>Where the system under test is: the reference implementation, or what ACCEPTANCE_AGENTS_COMMAND names.</summary>
public static class AgentsProgram
{
    private const string Variable = "ACCEPTANCE_AGENTS_COMMAND";

    /// <summary>The program, and the arguments that always come first.</summary>
    /// <exception cref="FileNotFoundException">It is not there; says how to get it.</exception>
    public static IReadOnlyList<string> Command => _command.Value;

    /// <summary>Where it keeps its state in a home.</summary>
    public static string StateFolder(string home) => Path.Combine(home, ".cleveragents");

    /// <summary>What every command gets, whoever runs it: nothing is inherited but the search path.</summary>
    /// <param name="home">Its HOME.</param>
    /// <param name="temp">Its TMPDIR.</param>
    public static Dictionary<string, string> Environment(string home, string temp) => new()
    {
        ["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "",
        ["HOME"] = home,
        ["TMPDIR"] = temp,
        ["LANG"] = "C.UTF-8",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["CLEVERAGENTS_HOME"] = StateFolder(home),
        ["DOTNET_ROOT"] = DotnetRoot,
        // Without it each process leaves a debugger's socket in the temp folder when it is killed.
        ["DOTNET_EnableDiagnostics"] = "0",
    };

    // <root>/shared/Microsoft.NETCore.App/<version>/ is where this process's own runtime is.
    private static string DotnetRoot { get; } =
        Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static readonly Lazy<IReadOnlyList<string>> _command = new(() =>
    {
        if (System.Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var built = RepositoryRoot.Metadata("AgentsProgram") + (OperatingSystem.IsWindows() ? ".exe" : "");
        return File.Exists(built)
            ? [built]
            : throw new FileNotFoundException($"The agents program is not at {built}: build it with `dotnet build sut/agents`, or name another with {Variable}.");
    });
}
