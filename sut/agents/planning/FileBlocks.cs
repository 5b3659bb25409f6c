using Agents.Git;

namespace Agents.Planning;

/// <summary>The files in a model's answer: `FILE: path`, then the content between two delimiters of either kind.</summary>
internal static class FileBlocks
{
    private const string Mark = "FILE:";

    /// <summary>Whether an answer has any.</summary>
    public static bool AreIn(string answer) => answer.Split('\n').Any(line => PathIn(line) is not null);

    /// <summary>Reads the files; of two blocks for one path the later counts.</summary>
    /// <exception cref="Unreadable">There are none, a block is never closed, or a path leads out of the repository.</exception>
    public static IReadOnlyList<SourceFile> Parse(string answer)
    {
        var lines = answer.Split('\n');
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Length; at++)
        {
            if (PathIn(lines[at]) is not { } path)
            {
                continue;
            }

            RepositoryPath.Check(path);
            var open = NextWritten(lines, at + 1);
            if (open == lines.Length || BlockDelimiter.OpenedBy(lines[open]) is not { } delimiter)
            {
                throw new Unreadable($"'{Mark} {path}' is not followed by a block of content");
            }

            var close = delimiter.CloseIn(lines, open + 1)
                ?? throw new Unreadable($"the block of content of '{path}' is never closed, so the file may be cut off");
            files[RepositoryPath.Plain(path)] = string.Concat(lines[(open + 1)..close].Select(line => line + "\n"));
            at = close;
        }

        return files.Count > 0
            ? [.. files.Take(Misbehaviour.Is("first-file-only") ? 1 : files.Count).Select(file => new SourceFile(file.Key, file.Value))]
            : throw new Unreadable($"it holds no '{Mark} path' block");
    }

    private static string? PathIn(string line)
    {
        var bare = line.Trim().Trim('*', '#', '`', ' ');
        return bare.StartsWith(Mark, StringComparison.Ordinal) ? bare[Mark.Length..].Trim('*', '`', ' ') : null;
    }

    private static int NextWritten(string[] lines, int from)
    {
        while (from < lines.Length && string.IsNullOrWhiteSpace(lines[from]))
        {
            from++;
        }

        return from;
    }
}
