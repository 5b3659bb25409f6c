namespace Acceptance.Fakes;

/// <summary>How a text is cut into the pieces of a stream: always the same way, and never inside a character.</summary>
internal static class Words
{
    /// <summary>What was scripted in several pieces stays in them; a single piece is cut by words.</summary>
    public static IReadOnlyList<string> Pieces(string[] chunks) => chunks.Length == 1 ? Of(chunks[0]) : Array.TrueForAll(chunks, chunk => chunk.Length > 0) ? chunks : Array.FindAll(chunks, chunk => chunk.Length > 0);

    /// <summary>A text by words; each keeps the blanks before it, so that the pieces joined are the text.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]))
            {
                continue;
            }

            pieces.Add(text[start..at]);
            start = at;
        }

        if (start < text.Length)
        {
            pieces.Add(text[start..]);
        }

        return pieces;
    }

    /// <summary>A text in pieces of so many characters; a surrogate pair stays together.</summary>
    public static IReadOnlyList<string> Slices(string text, int size)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + size, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            {
                end++;
            }

            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }
}
