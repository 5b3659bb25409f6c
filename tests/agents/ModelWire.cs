using System.Text.Json;

namespace Agents.Tests;

/// <summary>The providers' answers, as short as their SDKs accept them (the providers' API references, "Create" and "Streaming").</summary>
internal static class ModelWire
{
    /// <summary>A chat completion.</summary>
    public static string OpenAi(string text) =>
        $$$$$"""
        {"id":"c-1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",
        "message":{"role":"assistant","content":{{{{{Quoted(text)}}}}}}}],"usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}
        """;

    /// <summary>The chunks of a chat completion.</summary>
    public static string OpenAiStream(string text) =>
        $$$$$"""
        data: {"id":"c-1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":{{{{{Quoted(text)}}}}}}}]}

        data: {"id":"c-1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

        data: {"id":"c-1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}

        data: [DONE]


        """;

    /// <summary>A message.</summary>
    public static string Anthropic(string text) =>
        $$$$$"""
        {"id":"msg-1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":{{{{{Quoted(text)}}}}}}],
        "stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":7}}
        """;

    /// <summary>The events of a message.</summary>
    public static string AnthropicStream(string text) =>
        $$$$$"""
        event: message_start
        data: {"type":"message_start","message":{"id":"msg-1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":1}}}

        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":{{{{{Quoted(text)}}}}}}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":7}}

        event: message_stop
        data: {"type":"message_stop"}


        """;

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
