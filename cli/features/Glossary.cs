using System.Text.RegularExpressions;

namespace Acceptance.Cli.Features;

/// <summary>The tags that features/glossary.md defines.</summary>
internal sealed partial class Glossary(IReadOnlySet<string> tags)
{
    /// <summary>Where it is, from the project's root.</summary>
    public const string File = "features/glossary.md";

    /// <summary>Reads it; where there is none, it defines nothing.</summary>
    public static Glossary Of(string root) => Path.Combine(root, File) is var path && System.IO.File.Exists(path)
        ? new(TagInFirstCell().Matches(System.IO.File.ReadAllText(path)).SelectMany(row => Tag().Matches(row.Value)).Select(tag => tag.Value).ToHashSet())
        : new(new HashSet<string>());

    public bool Defines(string tag) => tags.Contains(tag);

    [GeneratedRegex(@"^\|[^|]*`@[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex TagInFirstCell();

    [GeneratedRegex(@"@[^`\s|,]+")]
    private static partial Regex Tag();
}
