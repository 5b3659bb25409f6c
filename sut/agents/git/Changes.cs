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

    private static int Count(string column) => int.TryParse(column, out var lines) ? lines : 0;
}
