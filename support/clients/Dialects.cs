namespace Acceptance.Support.Clients;

/// <summary>Who speaks which dialect, and what its plainest question is on the wire.</summary>
public static class Dialects
{
    /// <summary>The client that speaks it.</summary>
    public static IProviderClient Client(this Dialect dialect, Reach reach) => dialect switch
    {
        Dialect.ChatCompletions => new ChatCompletionsClient(reach),
        Dialect.Responses => new ResponsesClient(reach),
        Dialect.AnthropicMessages => new AnthropicMessagesClient(reach),
        _ => new GeminiClient(reach),
    };

    /// <summary>Where it is spoken, below the conversation's base URL.</summary>
    public static string Path(this Dialect dialect, bool streamed) => dialect switch
    {
        Dialect.ChatCompletions => "v1/chat/completions",
        Dialect.Responses => "v1/responses",
        Dialect.AnthropicMessages => "v1/messages",
        _ => $"v1beta/models/gemini-3-pro-preview:{(streamed ? "streamGenerateContent?alt=sse" : "generateContent")}",
    };

    /// <summary>The plainest question that has a stream for an answer.</summary>
    public static string Streaming(this Dialect dialect) => dialect switch
    {
        Dialect.ChatCompletions => """{"model":"gpt-4.1","stream":true,"messages":[{"role":"user","content":"Hi"}]}""",
        Dialect.Responses => """{"model":"gpt-5","stream":true,"input":"Hi"}""",
        Dialect.AnthropicMessages => """{"model":"claude-sonnet-4-5","max_tokens":100,"stream":true,"messages":[{"role":"user","content":"Hi"}]}""",
        _ => """{"contents":[{"role":"user","parts":[{"text":"Hi"}]}]}""",
    };
}
