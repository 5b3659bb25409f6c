namespace Agents.Planning;

/// <summary>What content stands between: a Markdown fence, or a line of seven &gt; and a line of seven &lt;.</summary>
/// <param name="Fence">The fence's back-ticks, or null for the arrows.</param>
internal sealed record BlockDelimiter(string? Fence)
{
    private const string Opening = ">>>>>>>";
    private const string Closing = "<<<<<<<";

    /// <summary>The delimiter that this line opens, or null.</summary>
    public static BlockDelimiter? OpenedBy(string line)
    {
        var bare = line.Trim();
        return bare == Opening ? new BlockDelimiter((string?)null) : FenceOf(bare) is { } fence ? new BlockDelimiter(fence) : null;
    }

    /// <summary>The line that closes it, or null. Between arrows a fence means nothing; between fences, one with a language opens a fence of its own.</summary>
    /// <param name="lines">The answer.</param>
    /// <param name="from">The first line of the content.</param>
    public int? CloseIn(string[] lines, int from)
    {
        var open = new Stack<string>();
        for (var at = from; at < lines.Length; at++)
        {
            var bare = lines[at].TrimEnd();
            if (Fence is null)
            {
                if (bare == Closing || (Misbehaviour.Is("fence-truncates") && FenceOf(bare) is not null))
                {
                    return at;
                }

                continue;
            }

            if (FenceOf(bare.TrimStart()) is not { } fence)
            {
                continue;
            }

            if (Misbehaviour.Is("fence-truncates"))
            {
                return at;
            }

            var closes = fence.Length == bare.Trim().Length && fence.Length >= (open.TryPeek(out var inner) ? inner : Fence).Length;
            if (closes && open.Count == 0)
            {
                return at;
            }

            if (closes)
            {
                open.Pop();
            }
            else if (fence.Length < bare.Trim().Length)
            {
                open.Push(fence);
            }
        }

        return null;
    }

    private static string? FenceOf(string line)
    {
        var length = line.TakeWhile(letter => letter == '`').Count();
        return length >= 3 && !line[length..].Contains('`', StringComparison.Ordinal) ? line[..length] : null;
    }
}
