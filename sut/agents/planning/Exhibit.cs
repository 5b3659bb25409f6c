using System.Globalization;
using Agents.Domain;
using Agents.Git;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>What a model is shown of the repositories that it works on; with several of them a path begins with the repository's name.</summary>
/// <param name="Territories">The repositories, file by file.</param>
/// <param name="Tiers">What is shown of each of them.</param>
internal sealed record Exhibit(IReadOnlyList<Territory> Territories, IReadOnlyList<ContextTiers> Tiers)
{
    /// <summary>The files by name, one a line, and how many are left out.</summary>
    public IReadOnlyList<string> Listing =>
    [
        .. Territories.Zip(Tiers).SelectMany(pair => pair.Second.Names.Select(entry => Named(pair.First, entry.Path))),
        .. Tiers.Sum(tier => tier.Cold) is > 0 and var cold ? [string.Create(CultureInfo.InvariantCulture, $"... and {cold} more files, which are not shown")] : Array.Empty<string>(),
    ];

    /// <summary>Looks at working copies as they were when the plan began.</summary>
    public static Task<Exhibit> OfAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel) =>
        OfAsync(action, plan, copies, open => open.Sandbox.Base, cancel);

    /// <summary>Looks at working copies as they were at some time.</summary>
    /// <param name="action">What the plan is to do: it decides what matters.</param>
    /// <param name="plan">The plan with its steps.</param>
    /// <param name="copies">The working copies.</param>
    /// <param name="then">The commit, or the tree, of each at that time.</param>
    /// <param name="cancel">Stops the looking.</param>
    public static async Task<Exhibit> OfAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, Func<OpenCopy, string> then, CancellationToken cancel)
    {
        var territories = new List<Territory>();
        var tiers = new List<ContextTiers>();
        foreach (var open in copies)
        {
            var tree = await open.Copy.TreeAsync(then(open), cancel);
            territories.Add(new Territory(open.Sandbox.Resource, tree));
            tiers.Add(ContextTiers.Of(tree, ContextTiers.Sorts(tree)
                ? await Relevance.OfAsync(Relevance.Words(action, plan), tree, open.Copy, then(open), cancel)
                : new Dictionary<string, int>()));
        }

        return new Exhibit(territories, tiers);
    }

    /// <summary>Reads the files that are shown with what is in them.</summary>
    /// <param name="copies">The working copies, in the order of the territories.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<SourceFile>> ReadAsync(IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var shown = new List<SourceFile>();
        foreach (var (open, (territory, tier)) in copies.Zip(Territories.Zip(Tiers)))
        {
            shown.AddRange((await open.Copy.ReadAsync(tier.Hot, cancel)).Select(file => file with { Path = Named(territory, file.Path) }));
        }

        return shown;
    }

    private string Named(Territory territory, string path) => Territories.Count > 1 ? $"{territory.Resource}/{path}" : path;
}
