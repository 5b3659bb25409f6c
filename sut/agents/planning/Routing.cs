using Agents.Git;

namespace Agents.Planning;

/// <summary>A repository as the model sees it.</summary>
/// <param name="Resource">Its name.</param>
/// <param name="Tree">What it holds.</param>
internal sealed record Territory(string Resource, IReadOnlyList<TreeEntry> Tree);

/// <summary>Finds the repository that a file belongs to, when a plan works on several.</summary>
/// <param name="territories">The repositories, in the plan's order.</param>
internal sealed class Routing(IReadOnlyList<Territory> territories)
{
    /// <summary>Where a path that the model wrote leads to.</summary>
    /// <param name="path">A path in the only repository; of several "repository/path", or a path that one of them alone holds.</param>
    /// <returns>The repository's place in the plan's order, and the path within it.</returns>
    /// <exception cref="Unreadable">No repository, or more than one, could be meant.</exception>
    public (int Repository, string Path) Of(string path)
    {
        if (territories.Count == 1 || Misbehaviour.Is("route-to-first"))
        {
            return (0, path);
        }

        var named = Each(territory => path.StartsWith($"{territory.Resource}/", StringComparison.Ordinal));
        var holding = Each(territory => territory.Tree.Any(entry => entry.Path == path));
        return (holding, named) switch
        {
            ([var only], _) => (only, path),
            ([], [.., _]) => Within(named.MaxBy(at => territories[at].Resource.Length), path),
            ([], []) => (Beside(path), path),
            _ => throw Unclear(path, holding),
        };
    }

    private (int, string) Within(int at, string path) => (at, path[(territories[at].Resource.Length + 1)..]);

    // A new file goes where its folder is.
    private int Beside(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return folder.Length > 0 && Each(territory => territory.Tree.Any(entry => entry.Path.StartsWith(folder, StringComparison.Ordinal))) is [var only]
            ? only
            : throw Unclear(path, []);
    }

    private List<int> Each(Func<Territory, bool> fits) => [.. Enumerable.Range(0, territories.Count).Where(at => fits(territories[at]))];

    private Unreadable Unclear(string path, List<int> holding) => new(
        $"the path '{path}' is in {(holding.Count > 0 ? string.Join(" and ", holding.Select(at => territories[at].Resource)) : "no repository of the plan")}, "
        + $"so it does not say which of {string.Join(", ", territories.Select(territory => territory.Resource))} is meant; begin it with the repository's name");
}
