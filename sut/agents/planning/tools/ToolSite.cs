using Agents.Git;
using Agents.Workspaces;

namespace Agents.Planning.Tools;

/// <summary>The working copies that tools work on; with several of them a path begins with the repository's name.</summary>
/// <param name="copies">The copies.</param>
/// <param name="territories">What they held at first: links in it are not followed.</param>
internal sealed class ToolSite(IReadOnlyList<OpenCopy> copies, IReadOnlyList<Territory> territories)
{
    /// <summary>The repositories as the model sees them.</summary>
    public IReadOnlyList<Territory> Territories => territories;

    /// <summary>The copy that a path leads to, and the path in it.</summary>
    /// <exception cref="ToolFailed">It leads out of the repository, or it does not say into which.</exception>
    public (WorkingCopy Copy, string Path) At(string path)
    {
        try
        {
            RepositoryPath.Check(path);
            var (at, within) = new Routing(territories).Of(RepositoryPath.Plain(path));
            RepositoryPath.CheckAgainst(territories[at].Tree, [new SourceFile(within, "")]);
            return (copies[at].Copy, within);
        }
        catch (Unreadable wrong)
        {
            throw new ToolFailed(wrong.Message);
        }
    }

    /// <summary>The copy of a repository.</summary>
    /// <param name="repository">Its name; null where there is only one.</param>
    /// <exception cref="ToolFailed">There is none of that name, or there are several and it is not said which.</exception>
    public WorkingCopy Of(string? repository) =>
        copies.FirstOrDefault(open => repository is null ? copies.Count == 1 : open.Sandbox.Resource == repository)?.Copy
        ?? throw new ToolFailed($"say in 'repository' where: {string.Join(" or ", copies.Select(open => open.Sandbox.Resource))}");

    /// <summary>The paths of all files, those that git ignores left out.</summary>
    public async Task<IReadOnlyList<string>> FilesAsync(CancellationToken cancel)
    {
        var files = new List<string>();
        foreach (var open in copies)
        {
            var own = await open.Copy.FilesAsync(cancel);
            files.AddRange(own.Select(path => copies.Count > 1 ? $"{open.Sandbox.Resource}/{path}" : path));
        }

        return files;
    }

    /// <summary>Stages whatever commands have changed.</summary>
    public async Task StageAsync(CancellationToken cancel)
    {
        foreach (var open in copies)
        {
            await open.Copy.StageAsync(cancel);
        }
    }
}
