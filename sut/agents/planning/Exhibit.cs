using Agents.Git;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>What a model is shown of the repositories that it works on; with several of them a path begins with the repository's name.</summary>
/// <param name="Territories">The repositories, file by file.</param>
internal sealed record Exhibit(IReadOnlyList<Territory> Territories)
{
    // About what fits into a prompt beside the answer; larger repositories are shown by their file names.
    private const long ShownBytes = 60_000;
    private const long ShownBytesOfOneFile = 20_000;

    /// <summary>All files by their names.</summary>
    public IReadOnlyList<TreeEntry> Tree =>
        [.. Territories.SelectMany(territory => territory.Tree.Select(entry => entry with { Path = Named(territory, entry.Path) }))];

    /// <summary>Looks at working copies as they were when the plan began.</summary>
    public static Task<Exhibit> OfAsync(IReadOnlyList<OpenCopy> copies, CancellationToken cancel) => OfAsync(copies, open => open.Sandbox.Base, cancel);

    /// <summary>Looks at working copies as they were at some time.</summary>
    /// <param name="copies">The working copies.</param>
    /// <param name="then">The commit, or the tree, of each at that time.</param>
    /// <param name="cancel">Stops the looking.</param>
    public static async Task<Exhibit> OfAsync(IReadOnlyList<OpenCopy> copies, Func<OpenCopy, string> then, CancellationToken cancel)
    {
        var territories = new List<Territory>();
        foreach (var open in copies)
        {
            territories.Add(new Territory(open.Sandbox.Resource, await open.Copy.TreeAsync(then(open), cancel)));
        }

        return new Exhibit(territories);
    }

    /// <summary>Reads the files that are shown with what is in them.</summary>
    /// <param name="copies">The working copies, in the order of the territories.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<SourceFile>> ReadAsync(IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var shown = new List<SourceFile>();
        var left = ShownBytes;
        foreach (var (open, territory) in copies.Zip(Territories))
        {
            List<TreeEntry> fits = [.. territory.Tree.Where(entry => entry.IsFile && entry.Size <= ShownBytesOfOneFile && (left -= entry.Size) >= 0)];
            shown.AddRange((await open.Copy.ReadAsync(fits, cancel)).Select(file => file with { Path = Named(territory, file.Path) }));
        }

        return shown;
    }

    private string Named(Territory territory, string path) => Territories.Count > 1 ? $"{territory.Resource}/{path}" : path;
}
