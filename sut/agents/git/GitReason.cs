namespace Agents.Git;

/// <summary>Git's own reason, cut out of what it writes to standard error.</summary>
internal static class GitReason
{
    /// <summary>
    /// The line that says why: what a remote's hook said and the refusal itself for a push (git-push(1), "! [remote rejected]"),
    /// else the first line marked fatal, error or CONFLICT, else the first line.
    /// </summary>
    /// <param name="error">Git's standard error.</param>
    public static string Of(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var refusal = lines.FirstOrDefault(line => line.StartsWith("! [", StringComparison.Ordinal));
        if (refusal is not null)
        {
            var said = lines.Where(line => line.StartsWith("remote: ", StringComparison.Ordinal)).Select(line => line["remote: ".Length..].Trim());
            return string.Join("; ", said.Where(line => line.Length > 0).Append(OneSpaced(refusal[2..])));
        }

        return Marked(lines, "fatal: ") ?? Marked(lines, "error: ") ?? Marked(lines, "CONFLICT ") ?? lines.FirstOrDefault() ?? "git gave no reason";
    }

    private static string? Marked(string[] lines, string mark)
    {
        var at = Array.FindIndex(lines, line => line.StartsWith(mark, StringComparison.Ordinal));
        // A line that ends in a colon is about the line below it.
        return at < 0 ? null : lines[at].EndsWith(':') && at + 1 < lines.Length ? $"{lines[at][mark.Length..]} {lines[at + 1]}" : lines[at][mark.Length..];
    }

    private static string OneSpaced(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
