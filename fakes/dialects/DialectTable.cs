namespace Acceptance.Fakes.Dialects;

/// <summary>Which dialect serves which path. Adding a provider adds a row here and touches nothing else.</summary>
internal static class DialectTable
{
    private static readonly Dictionary<string, IDialect> ByPath = new(StringComparer.Ordinal)
    {
        ["/v1/chat/completions"] = new ChatCompletions(),
        ["/v1/messages"] = new AnthropicMessages(),
    };

    private static readonly Dictionary<string, IDialect>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByPath.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The dialect that a path is asked in; null when none serves it.</summary>
    public static IDialect? For(ReadOnlySpan<char> path) => Lookup.TryGetValue(path, out var dialect) ? dialect : null;

    /// <summary>The dialect in whose shape an error is told where no path says: Anthropic's clients send their version with every request.</summary>
    public static IDialect ErrorsFor(Asked asked) =>
        For(asked.Path) ?? (asked.Headers.ContainsKey("anthropic-version") ? ByPath["/v1/messages"] : ByPath["/v1/chat/completions"]);

    /// <summary>The paths that are served, for sentences.</summary>
    public static string Served => string.Join(", ", ByPath.Keys.Order(StringComparer.Ordinal));
}
