using System.Text;

namespace Acceptance.Fakes.Tests;

/// <summary>The same question in each dialect, as text: what a client would send that offers one tool and wants to see thoughts.</summary>
internal static class Asking
{
    public static readonly string[] Dialects = ["chat", "responses", "messages", "gemini"];

    public static string Path(string dialect, bool streamed) => dialect switch
    {
        "chat" => "v1/chat/completions",
        "responses" => "v1/responses",
        "messages" => "v1/messages",
        _ => $"v1beta/models/gemini-3-pro-preview:{(streamed ? "streamGenerateContent?alt=sse" : "generateContent")}",
    };

    public static string Body(string dialect, bool streamed) => (dialect, streamed) switch
    {
        ("gemini", _) or (_, false) => Whole(dialect),
        ("chat", _) => Whole(dialect)[..^1] + ""","stream":true,"stream_options":{"include_usage":true}}""",
        _ => Whole(dialect)[..^1] + ""","stream":true}""",
    };

    private static string Whole(string dialect) => dialect switch
    {
        "chat" => """{"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"read","description":"Reads","parameters":{"type":"object","properties":{"path":{"type":"string"}}}}}]}""",
        "responses" => """{"model":"gpt-5","input":"Hi","include":["reasoning.encrypted_content"],"reasoning":{"effort":"high","summary":"detailed"},"tools":[{"type":"function","name":"read","description":"Reads","parameters":{"type":"object","properties":{"path":{"type":"string"}}},"strict":false}]}""",
        "messages" => """{"model":"claude-sonnet-4-5","max_tokens":2048,"messages":[{"role":"user","content":"Hi"}],"stop_sequences":["END"],"thinking":{"type":"enabled","budget_tokens":1024},"tools":[{"name":"read","description":"Reads","input_schema":{"type":"object","properties":{"path":{"type":"string"}}}}]}""",
        _ => """{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"generationConfig":{"thinkingConfig":{"includeThoughts":true}},"tools":[{"functionDeclarations":[{"name":"read","description":"Reads","parameters":{"type":"OBJECT","properties":{"path":{"type":"STRING"}}}}]}]}""",
    };

    public static HttpRequestMessage Request(this Conversation conversation, string dialect, bool streamed, string? body = null, string? path = null) =>
        new(HttpMethod.Post, new Uri(conversation.AnthropicBaseUrl + "/" + (path ?? Path(dialect, streamed))))
        {
            Content = new StringContent(body ?? Body(dialect, streamed), Encoding.UTF8, "application/json"),
            Headers = { { "x-api-key", conversation.ApiKey }, { "anthropic-version", "2023-06-01" } },
        };

    /// <summary>Status, headers and body as one text. The date is the machine's, and no part of what the fake says.</summary>
    public static async Task<string> Text(HttpResponseMessage answer)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Transfer-Encoding"))
            .Select(header => $"{header.Key.ToLowerInvariant()}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n\n{await answer.Content.ReadAsStringAsync()}\n";
    }
}
