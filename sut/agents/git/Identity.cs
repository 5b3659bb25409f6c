using System.Text.RegularExpressions;
using Agents.Processes;

namespace Agents.Git;

/// <summary>Who commits: the host's git identity, carried into containers, whose own git knows nobody.</summary>
internal static partial class Identity
{
    /// <summary>The variables (git(1), "Git Commits") that make git commit as this machine's user.</summary>
    /// <exception cref="GitFailed">The user has not said who they are.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> VariablesAsync(CancellationToken cancel)
    {
        var variables = new Dictionary<string, string>();
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            var ident = await new GitAt(new HostPlace(), "/").RunAsync(["var", $"GIT_{role}_IDENT"], cancel);
            var parts = Parts().Match(ident.Text);
            variables[$"GIT_{role}_NAME"] = parts.Groups[1].Value;
            variables[$"GIT_{role}_EMAIL"] = parts.Groups[2].Value;
        }

        return variables;
    }

    [GeneratedRegex(@"\A(.*) <(.*)> \d+ [+-]\d{4}\z")]
    private static partial Regex Parts();
}
