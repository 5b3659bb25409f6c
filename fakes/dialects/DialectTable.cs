namespace Acceptance.Fakes.Dialects;

/// <summary>Which dialect serves which path. Adding a provider adds a row here and touches nothing else.</summary>
internal static class DialectTable
{
    private static readonly ChatCompletions Chat = new();
    private static readonly Responses Responses = new();
    private static readonly AnthropicMessages Messages = new();
    private static readonly Gemini Gemini = new();
    private static readonly Embeddings Embeddings = new();
    private static readonly ChatCompletions AzureChat = new(AzureOpenAi.Provider);
    private static readonly Responses AzureResponses = new(AzureOpenAi.Provider);
    private static readonly Embeddings AzureEmbeddings = new(AzureOpenAi.Provider);
    private static readonly TokenCount GeminiTokens = new(Gemini);

    private static readonly Dictionary<string, IEndpoint> ByPath = new(StringComparer.Ordinal)
    {
        ["POST /v1/chat/completions"] = Chat,
        ["POST /v1/responses"] = Responses,
        ["POST /v1/embeddings"] = Embeddings,
        ["GET /v1/models"] = ModelList.OpenAi,
        ["POST /v1/messages"] = Messages,
        ["POST /v1/messages/count_tokens"] = new TokenCount(Messages),
        ["GET /v1beta/models"] = ModelList.Gemini,
        ["POST /openai/v1/chat/completions"] = AzureChat,
        ["POST /openai/v1/responses"] = AzureResponses,
        ["POST /openai/responses"] = new Responses(AzureOpenAi.Provider, AzureOpenAi.Versioned),
        ["POST /openai/v1/embeddings"] = AzureEmbeddings,
        ["GET /openai/v1/models"] = ModelList.Azure,
    };

    // Paths that name a model: what stands before it, what after, and who serves them.
    private static readonly (string Before, string After, IEndpoint Serves)[] Naming =
    [
        ("POST /v1beta/models/", ":generateContent", Gemini),
        ("POST /v1beta/models/", ":streamGenerateContent", Gemini),
        ("POST /v1beta/models/", ":countTokens", GeminiTokens),
        ("POST /v1/models/", ":generateContent", Gemini),
        ("POST /v1/models/", ":streamGenerateContent", Gemini),
        ("POST /v1/models/", ":countTokens", GeminiTokens),
        ("POST /openai/deployments/", "/chat/completions", new ChatCompletions(AzureOpenAi.Provider, AzureOpenAi.Versioned)),
        ("POST /openai/deployments/", "/embeddings", new Embeddings(AzureOpenAi.Provider, AzureOpenAi.Versioned)),
        ("GET /v1/models/", "", ModelList.OpenAi),
        ("GET /v1beta/models/", "", ModelList.Gemini),
        ("GET /openai/v1/models/", "", ModelList.Azure),
    ];

    /// <summary>All that is served, each once.</summary>
    public static IReadOnlyList<IEndpoint> All { get; } = [.. ByPath.Values.Concat(Naming.Select(row => row.Serves)).Append(ModelList.Anthropic).Distinct()];

    /// <summary>The paths that are served, for sentences.</summary>
    public static string Served => string.Join(", ", ByPath.Keys.Concat(Naming.Select(row => $"{row.Before}NAME{row.After}")).Order(StringComparer.Ordinal));

    /// <summary>Who serves a request, and the request with the model that its path names; null when nobody does.</summary>
    public static IEndpoint? For(ref Asked asked)
    {
        var line = $"{asked.Method} {asked.Path}";
        if (ByPath.TryGetValue(line, out var endpoint))
        {
            return Whose(endpoint, asked);
        }

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
        For(ref asked)?.Provider ?? (asked.ApiVersion is not null ? AnthropicProvider.Provider : asked.Path.StartsWith("/openai/", StringComparison.Ordinal) ? AzureOpenAi.Provider : asked.IsGoogle || asked.Path.StartsWith("/v1beta/", StringComparison.Ordinal) ? GeminiProvider.Provider : OpenAi.Provider);
}
