namespace Agents.Git;

/// <summary>How much a plan changed, as `git diff` tells it.</summary>
/// <param name="Files">The paths that were changed, made or deleted.</param>
/// <param name="Insertions">Lines that are there now.</param>
/// <param name="Deletions">Lines that were there before.</param>
internal sealed record Changes(IReadOnlyList<string> Files, int Insertions, int Deletions)
{
    /// <summary>Those of the paths that were made.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Those of the paths that were deleted.</summary>
    public IReadOnlyList<string> Deleted { get; init; } = [];

    /// <summary>Reads git's listing; a binary file counts no lines.</summary>
    /// <param name="listing">What `git diff --raw --numstat -z --no-renames` printed: ":modes ids letter", path, ..., then "insertions deletions path", ...</param>
    public static Changes Parse(string listing)
    {
        var fields = listing.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        // Each raw entry is two fields, and the second, a path, may look like anything.
        var kinds = fields.Index().TakeWhile(field => field.Index % 2 == 1 || field.Item.StartsWith(':')).Where(field => field.Index % 2 == 0)
            .Select(field => (Letter: field.Item[^1], Path: fields[field.Index + 1])).ToList();
        var rows = fields.Skip(kinds.Count * 2).Select(row => row.Split('\t', 3)).ToList();
        return new Changes([.. rows.Select(row => row[2])], rows.Sum(row => Count(row[0])), rows.Sum(row => Count(row[1])))
        {
            Added = [.. kinds.Where(kind => kind.Letter == 'A').Select(kind => kind.Path)],
            Deleted = [.. kinds.Where(kind => kind.Letter == 'D').Select(kind => kind.Path)],
        };
    }

    /// <summary>The sum of several.</summary>
    public static Changes Together(IReadOnlyList<Changes> all) => new([.. all.SelectMany(one => one.Files)], all.Sum(one => one.Insertions), all.Sum(one => one.Deletions))
    {
        Added = [.. all.SelectMany(one => one.Added)],
        Deleted = [.. all.SelectMany(one => one.Deleted)],
    };

    /// <summary>The same, with every path below a folder.</summary>
    public Changes Below(string folder) => this with { Files = Below(Files, folder), Added = Below(Added, folder), Deleted = Below(Deleted, folder) };

    private static IReadOnlyList<string> Below(IReadOnlyList<string> paths, string folder) => [.. paths.Select(path => $"{folder}/{path}")];

    private static int Count(string column) => int.TryParse(column, out var lines) ? lines : 0;
}
