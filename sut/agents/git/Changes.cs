namespace Agents.Git;

/// <summary>How much a plan changed, counted by `git diff --numstat`.</summary>
internal sealed record Changes(IReadOnlyList<string> Files, int Insertions, int Deletions)
{
    /// <summary>Reads git's listing; a binary file counts no lines.</summary>
    /// <param name="numstat">What `git diff --numstat -z --no-renames` printed.</param>
    public static Changes Parse(string numstat)
    {
        var rows = numstat.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t', 3)).ToList();
        return new Changes([.. rows.Select(row => row[2])], rows.Sum(row => Count(row[0])), rows.Sum(row => Count(row[1])));
    }

    /// <summary>The sum of several.</summary>
    public static Changes Together(IReadOnlyList<Changes> all) =>
        new([.. all.SelectMany(one => one.Files)], all.Sum(one => one.Insertions), all.Sum(one => one.Deletions));

    /// <summary>The same, with every path below a folder.</summary>
    public Changes Below(string folder) => this with { Files = [.. Files.Select(file => $"{folder}/{file}")] };

    private static int Count(string column) => int.TryParse(column, out var lines) ? lines : 0;
}
