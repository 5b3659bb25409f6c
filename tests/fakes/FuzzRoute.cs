namespace Acceptance.Fakes.Tests;

/// <summary>A request that is good, to be made bad: one of every route, and of every dialect one in the middle of a conversation with tools.</summary>
/// <param name="Provider">In whose shape errors come: openai, anthropic or gemini.</param>
/// <param name="Path">Where it goes.</param>
/// <param name="Body">What it says.</param>
/// <param name="Streams">Whether it asks for a stream.</param>
internal sealed record FuzzRoute(string Provider, string Path, string Body, bool Streams)
{
    private const string ChatTalk = """{"model":"gpt-4.1","n":1,"logprobs":true,"top_logprobs":1,"response_format":{"type":"text"},"messages":[{"role":"developer","content":"Be kind."},{"role":"user","content":[{"type":"text","text":"Hi"},{"type":"image_url","image_url":{"url":"data:,"}}]},{"role":"assistant","content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"read","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":[{"type":"text","text":"x"}]}],"tools":[{"type":"function","function":{"name":"read","parameters":{"type":"object","properties":{"path":{"type":"string"}}}}},{"type":"custom","custom":{"name":"sql"}}]}""";
    private const string ResponsesTalk = """{"model":"gpt-5","include":["message.output_text.logprobs"],"text":{"format":{"type":"text"}},"input":[{"role":"user","content":[{"type":"input_text","text":"Hi"}]},{"type":"reasoning","id":"rs","summary":[{"type":"summary_text","text":"Hm"}]},{"type":"function_call","call_id":"c","name":"read","arguments":"{}"},{"type":"function_call_output","call_id":"c","output":"x"},{"type":"custom_tool_call","call_id":"d","name":"sql","input":"x"},{"type":"custom_tool_call_output","call_id":"d","output":"y"}],"tools":[{"type":"function","name":"read","parameters":{"type":"object"},"strict":false},{"type":"custom","name":"sql"}]}""";
    private const string MessagesTalk = """{"model":"claude-sonnet-4-5","max_tokens":2048,"system":[{"type":"text","text":"Be kind.","cache_control":{"type":"ephemeral"}}],"messages":[{"role":"user","content":[{"type":"text","text":"Hi"}]},{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"read","input":{}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":[{"type":"text","text":"x"}]}]}],"tools":[{"name":"read","input_schema":{"type":"object"}}],"output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}}}""";
    private const string GeminiTalk = """{"contents":[{"role":"user","parts":[{"text":"Hi"},{"inlineData":{"mimeType":"image/png","data":""}}]},{"role":"model","parts":[{"functionCall":{"name":"read","args":{}},"thoughtSignature":"s"}]},{"role":"user","parts":[{"functionResponse":{"name":"read","response":{}}}]}],"generationConfig":{"candidateCount":1,"responseMimeType":"application/json","responseSchema":{"type":"OBJECT","nullable":true}},"tools":[{"functionDeclarations":[{"name":"read","parameters":{"type":"OBJECT","properties":{"path":{"type":"STRING","nullable":true}}}}]}]}""";

    public static FuzzRoute[] All { get; } =
    [
        .. Asking.Dialects.SelectMany(dialect => ((bool[])[false, true]).Select(streamed => new FuzzRoute(Of(dialect), Asking.Path(dialect, streamed), Asking.Body(dialect, streamed), streamed))),
        new("openai", "v1/chat/completions", ChatTalk, false),
        new("openai", "v1/responses", ResponsesTalk, false),
        new("anthropic", "v1/messages", MessagesTalk, false),
        new("gemini", "v1beta/models/gemini-3-pro-preview:generateContent", GeminiTalk, false),
        new("openai", "openai/deployments/gpt-4.1/chat/completions?api-version=2024-10-21", ChatTalk, false),
        new("openai", "v1/embeddings", """{"model":"text-embedding-3-small","input":["Hi","Ho"],"dimensions":8,"encoding_format":"float"}""", false),
        new("anthropic", "v1/messages/count_tokens", MessagesTalk.Replace("\"max_tokens\":2048,", "", StringComparison.Ordinal), false),
        new("gemini", "v1beta/models/gemini-3-pro-preview:countTokens", GeminiTalk, false),
        new("openai", "openai/responses?api-version=2025-04-01-preview", ResponsesTalk, false),
        new("openai", "openai/v1/embeddings", """{"model":"text-embedding-3-small","input":"Hi","encoding_format":"base64"}""", false),
    ];

    private static string Of(string dialect) => dialect switch { "messages" => "anthropic", "gemini" => "gemini", _ => "openai" };
}
