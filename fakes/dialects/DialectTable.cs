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

    private static readonly Route[] Fixed =
    [
        new("POST", "/v1/chat/completions", "", Chat),
        new("POST", "/v1/responses", "", Responses),
        new("POST", "/v1/embeddings", "", Embeddings),
        new("GET", "/v1/models", "", ModelList.OpenAi),
        new("POST", "/v1/messages", "", Messages),
        new("POST", "/v1/messages/count_tokens", "", new TokenCount(Messages)),
        new("GET", "/v1beta/models", "", ModelList.Gemini),
        new("POST", "/openai/v1/chat/completions", "", AzureChat),
        new("POST", "/openai/v1/responses", "", AzureResponses),
        new("POST", "/openai/responses", "", new Responses(AzureOpenAi.Provider, AzureOpenAi.Versioned)),
        new("POST", "/openai/v1/embeddings", "", AzureEmbeddings),
        new("GET", "/openai/v1/models", "", ModelList.Azure),
    ];

    // Paths that name a model.
    private static readonly Route[] Naming =
    [
        new("POST", "/v1beta/models/", ":generateContent", Gemini),
        new("POST", "/v1beta/models/", ":streamGenerateContent", Gemini),
        new("POST", "/v1beta/models/", ":countTokens", GeminiTokens),
        new("POST", "/v1/models/", ":generateContent", Gemini),
        new("POST", "/v1/models/", ":streamGenerateContent", Gemini),
        new("POST", "/v1/models/", ":countTokens", GeminiTokens),
        new("POST", "/openai/deployments/", "/chat/completions", new ChatCompletions(AzureOpenAi.Provider, AzureOpenAi.Versioned)),
        new("POST", "/openai/deployments/", "/embeddings", new Embeddings(AzureOpenAi.Provider, AzureOpenAi.Versioned)),
        new("GET", "/v1/models/", "", ModelList.OpenAi),
        new("GET", "/v1beta/models/", "", ModelList.Gemini),
        new("GET", "/openai/v1/models/", "", ModelList.Azure),
    ];

    private static readonly Dictionary<string, Route> ByPath = Fixed.ToDictionary(route => route.Before, StringComparer.Ordinal);

    /// <summary>All that is served, each once.</summary>
    public static IReadOnlyList<IEndpoint> All { get; } = [.. Fixed.Concat(Naming).Select(route => route.Serves).Append(ModelList.Anthropic).Distinct()];

    /// <summary>The paths that are served, for sentences.</summary>
    public static string Served => string.Join(", ", Fixed.Select(route => $"{route.Method} {route.Before}").Concat(Naming.Select(route => $"{route.Method} {route.Before}NAME{route.After}")).Order(StringComparer.Ordinal));

    /// <summary>A path as a text: of one that is served always the same, since every journal is full of it.</summary>
    public static string Spelled(ReadOnlySpan<char> path)
    {
        foreach (var route in Fixed)
        {
            if (path.SequenceEqual(route.Before))
            {
                return route.Before;
            }
        }

        return path.ToString();
    }

    /// <summary>Who serves a request, and the request with the model that its path names; null when nobody does.</summary>
    public static IEndpoint? For(ref Asked asked)
    {
        if (ByPath.TryGetValue(asked.Path, out var route) && route.Method == asked.Method)
        {
            return Whose(route.Serves, asked);
        }

        foreach (var naming in Naming)
        {
            if (naming.NamedBy(asked) is { } model)
            {
                asked = asked with { Named = model };
                return Whose(naming.Serves, asked);
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
