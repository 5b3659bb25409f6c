using Agents.Git;

namespace Agents.Planning;

/// <summary>
/// How much a model is shown of a repository, so that a question stays small however large the repository is: what matters most with its
/// text (hot), the next by name (warm), the rest as a number (cold).
/// </summary>
/// <param name="Hot">The files that are shown with what is in them.</param>
/// <param name="Names">Hot and warm files, in the repository's own order.</param>
/// <param name="Cold">How many files are not shown at all.</param>
internal sealed record ContextTiers(IReadOnlyList<TreeEntry> Hot, IReadOnlyList<TreeEntry> Names, int Cold)
{
    /// <summary>About how many tokens the hot files may take.</summary>
    public const int HotTokens = (int)(HotBytes / BytesOfAToken);

    // About what fits into a prompt beside the answer.
    private const long HotBytes = 60_000;
    private const long HotBytesOfOneFile = 20_000;
    // Its mark, its delimiters and their line ends: of many small files that is most.
    private const long BytesAround = 32;
    private const long NameBytes = 20_000;
    private const long BytesOfAToken = 4;

    /// <summary>Whether a repository has to be sorted at all: a small one is shown whole.</summary>
    public static bool Sorts(IReadOnlyList<TreeEntry> tree) => tree.Sum(entry => entry.Size) > HotBytes || Length(tree) > NameBytes;

    /// <summary>Sorts files into the tiers.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="relevance">How much each of them seems to matter, by its path; files that are missing matter least.</param>
    public static ContextTiers Of(IReadOnlyList<TreeEntry> tree, IReadOnlyDictionary<string, int> relevance)
    {
        var bounded = !Misbehaviour.Is("unbounded-context");
        var (text, names) = (bounded ? HotBytes : long.MaxValue, bounded ? NameBytes : long.MaxValue);
        var byRelevance = tree.OrderByDescending(entry => relevance.GetValueOrDefault(entry.Path)).ToList();
        List<TreeEntry> hot = [.. byRelevance.Where(entry => entry.IsFile && entry.Size <= HotBytesOfOneFile && Takes(ref text, entry.Size + entry.Path.Length + BytesAround))];
        var named = hot.Concat(byRelevance).Distinct().Where(entry => Takes(ref names, entry.Path.Length + 1)).ToHashSet();
        return new ContextTiers([.. tree.Where(hot.ToHashSet().Contains)], [.. tree.Where(named.Contains)], tree.Count - named.Count);
    }

    private static bool Takes(ref long left, long size)
    {
        if (size > left)
        {
            return false;
        }

        left -= size;
        return true;
    }

    private static long Length(IReadOnlyList<TreeEntry> tree) => tree.Sum(entry => (long)entry.Path.Length + 1);
}
