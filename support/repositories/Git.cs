using Acceptance.Support.Processes;

namespace Acceptance.Support.Repositories;

/// <summary>The suite's own git, apart from the system's: it only makes fixtures and looks at results.</summary>
public static class Git
{
    // One identity and one instant for every fixture: its commits have the same ids in every run.
    private static readonly IReadOnlyDictionary<string, string> Environment = new Dictionary<string, string>
    {
        ["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "",
        ["HOME"] = Path.GetTempPath(),
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_COUNT"] = "1",
        ["GIT_CONFIG_KEY_0"] = "safe.directory",
        ["GIT_CONFIG_VALUE_0"] = "*",
        ["GIT_AUTHOR_NAME"] = "Fixture", ["GIT_AUTHOR_EMAIL"] = "fixture@example.com", ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Fixture", ["GIT_COMMITTER_EMAIL"] = "fixture@example.com", ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        ["LC_ALL"] = "C",
    };

    /// <summary>Runs git in a folder.</summary>
    /// <returns>Its standard output.</returns>
    /// <exception cref="WorkspaceException">The disk is full.</exception>
    /// <exception cref="CommandException">Git is missing, or it failed; its own words are in the message.</exception>
    public static Task<string> RunAsync(string folder, params string[] arguments) => FedAsync("", folder, arguments);

    /// <summary>Writes commits and files in one process, however many (git-fast-import(1)).</summary>
    /// <param name="folder">The repository.</param>
    /// <param name="stream">What git reads.</param>
    public static Task<string> ImportAsync(string folder, string stream) => FedAsync(stream, folder, "fast-import", "--quiet");

    private static async Task<string> FedAsync(string input, string folder, params string[] arguments)
    {
        var outcome = await ProcessGroup.RunAsync(new Command("git", arguments) { Folder = folder, Environment = Environment, Input = input });
        if (outcome.Error.Contains("No space left on device", StringComparison.Ordinal))
            throw new WorkspaceException(folder, outcome.Error);
        return outcome.Succeeded ? outcome.Output : throw new CommandException($"`git {string.Join(' ', arguments)}` failed in {folder}: {outcome.Error.Trim()}");
    }
}
