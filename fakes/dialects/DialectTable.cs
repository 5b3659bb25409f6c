namespace Acceptance.Fakes.Dialects;

/// <summary>Which dialect serves which path. Adding a provider adds a row here and touches nothing else.</summary>
internal static class DialectTable
{
    private static readonly ChatCompletions Chat = new();
    private static readonly Responses Responses = new();
    private static readonly AnthropicMessages Messages = new();
    private static readonly Gemini Gemini = new();
    private static readonly Embeddings Embeddings = new();
    private static readonly TokenCount GeminiTokens = new(Gemini);

    private static readonly Dictionary<string, (string Method, IEndpoint Serves)> ByPath = new(StringComparer.Ordinal)
    {
        ["/v1/chat/completions"] = ("POST", Chat),
        ["/v1/responses"] = ("POST", Responses),
        ["/v1/embeddings"] = ("POST", Embeddings),
        ["/v1/models"] = ("GET", ModelList.OpenAi),
        ["/v1/messages"] = ("POST", Messages),
        ["/v1/messages/count_tokens"] = ("POST", new TokenCount(Messages)),
        ["/v1beta/models"] = ("GET", ModelList.Gemini),
        ["/openai/v1/chat/completions"] = ("POST", Chat),
        ["/openai/v1/responses"] = ("POST", Responses),
        ["/openai/responses"] = ("POST", Responses),
        ["/openai/v1/embeddings"] = ("POST", Embeddings),
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Spellings = ByPath.Keys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Paths that name a model: what stands before it, what after, and who serves them.
    private static readonly (string Before, string After, IEndpoint Serves)[] Naming =
    [
        ("POST /v1beta/models/", ":generateContent", Gemini),
        ("POST /v1beta/models/", ":streamGenerateContent", Gemini),
        ("POST /v1beta/models/", ":countTokens", GeminiTokens),
        ("POST /v1/models/", ":generateContent", Gemini),
        ("POST /v1/models/", ":streamGenerateContent", Gemini),
        ("POST /v1/models/", ":countTokens", GeminiTokens),
        ("POST /openai/deployments/", "/chat/completions", Chat),
        ("POST /openai/deployments/", "/embeddings", Embeddings),
        ("GET /v1/models/", "", ModelList.OpenAi),
        ("GET /v1beta/models/", "", ModelList.Gemini),
    ];

    /// <summary>All that is served, each once.</summary>
    public static IReadOnlyList<IEndpoint> All { get; } = [.. ByPath.Values.Select(row => row.Serves).Concat(Naming.Select(row => row.Serves)).Append(ModelList.Anthropic).Distinct()];

    /// <summary>The paths that are served, for sentences.</summary>
    public static string Served => string.Join(", ", ByPath.Select(row => $"{row.Value.Method} {row.Key}").Concat(Naming.Select(row => $"{row.Before}NAME{row.After}")).Order(StringComparer.Ordinal));

    /// <summary>A path as a text: of one that is served always the same, since every journal is full of it.</summary>
    public static string Spelled(ReadOnlySpan<char> path) => Spellings.TryGetValue(path, out var known) ? known : path.ToString();

    /// <summary>Who serves a request, and the request with the model that its path names; null when nobody does.</summary>
    public static IEndpoint? For(ref Asked asked)
    {
        if (ByPath.TryGetValue(asked.Path, out var row) && row.Method == asked.Method)
        {
            return Whose(row.Serves, asked);
        }

        var line = $"{asked.Method} {asked.Path}";
        foreach (var (before, after, serves) in Naming)
        {
            if (line.StartsWith(before, StringComparison.Ordinal) && line.EndsWith(after, StringComparison.Ordinal) && line.Length > before.Length + after.Length)
            {
                asked = asked with { Named = line[before.Length..^after.Length] };
                return Whose(serves, asked);
            }
        }

        return null;
    }

    // Three providers list their models under one path.
    private static IEndpoint Whose(IEndpoint endpoint, Asked asked) =>
        endpoint != ModelList.OpenAi ? endpoint : asked.ApiVersion is not null ? ModelList.Anthropic : asked.IsGoogle ? ModelList.Gemini : endpoint;

    /// <summary>In whose shape an error is told where no path says: Anthropic's clients send their version with every request.</summary>
    public static IProvider ErrorsFor(Asked asked) =>
        For(ref asked)?.Provider ?? (asked.ApiVersion is not null ? AnthropicProvider.Provider : asked.IsGoogle || asked.Path.StartsWith("/v1beta/", StringComparison.Ordinal) ? GeminiProvider.Provider : OpenAi.Provider);
}
