using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>The key of a request, wherever its provider's clients put it, and how a sentence may name a foreign one.</summary>
internal static class ApiKey
{
    private static readonly string[] Headers = ["x-api-key", "x-goog-api-key", "api-key"];

    /// <summary>The key: Authorization (OpenAI), x-api-key (Anthropic), x-goog-api-key or ?key= (Gemini), api-key (Azure); null when none was sent.</summary>
    public static string? Of(HttpRequest request)
    {
        var bearer = request.Headers.Authorization.ToString();
        if (bearer.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return bearer["Bearer ".Length..].Trim();
        }

        foreach (var header in Headers)
        {
            if (request.Headers.TryGetValue(header, out var key) && key.Count > 0)
            {
                return key.ToString();
            }
        }

        return request.QueryString.HasValue && request.Query.TryGetValue("key", out var inQuery) && inQuery.Count > 0 ? inQuery.ToString() : null;
    }

    /// <summary>Whether a header is one that keys come in.</summary>
    public static bool IsIn(string header) => header.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || Headers.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>A key as a sentence may show it: how long it is, and how it begins when that gives nothing away.</summary>
    public static string Redacted(string key) =>
        key.Length > 12 ? $"{key.Length} characters, beginning with \"{key[..3]}\"" : $"{key.Length} characters";
}
