using Agents.Processes;

namespace Agents.Git;

/// <summary>Git, run in one folder of one place.</summary>
internal sealed class GitAt(IPlace place, string folder)
{
    /// <summary>Runs git and gives what it left, whether or not it ended well.</summary>
    public Task<Output> TryAsync(IReadOnlyList<string> arguments, CancellationToken cancel, byte[]? input = null) =>
        place.RunAsync(["git", "-C", folder, .. arguments], input, cancel);

    /// <summary>Runs git.</summary>
    /// <exception cref="GitFailed">It refused.</exception>
    public async Task<Output> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancel, byte[]? input = null)
    {
        var output = await TryAsync(arguments, cancel, input);
        return output.Ok ? output : throw new GitFailed(GitReason.Of($"{output.Error}\n{output.Text}"));
    }
}
