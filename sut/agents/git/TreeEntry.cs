namespace Agents.Git;

/// <summary>One line of `git ls-tree -r -l -z` (git-ls-tree(1)): what a commit holds at a path.</summary>
/// <param name="Mode">Git's mode; 120000 is a symbolic link, 160000 a submodule.</param>
/// <param name="Object">The object's id.</param>
/// <param name="Size">Its size in bytes; 0 for a submodule.</param>
/// <param name="Path">Its path from the root of the repository.</param>
internal sealed record TreeEntry(string Mode, string Object, long Size, string Path)
{
    /// <summary>Whether it is an ordinary file.</summary>
    public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);

    /// <summary>Reads the whole listing.</summary>
    /// <param name="listing">What git printed, entries ended by NUL.</param>
    public static IReadOnlyList<TreeEntry> ParseAll(string listing) =>
        [.. listing.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static TreeEntry Parse(string line)
    {
        var (head, path) = (line[..line.IndexOf('\t', StringComparison.Ordinal)], line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
        var parts = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TreeEntry(parts[0], parts[2], parts[3] == "-" ? 0 : long.Parse(parts[3]), path);
    }
}
