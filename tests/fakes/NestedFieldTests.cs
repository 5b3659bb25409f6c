using System.Net;
using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>A field that nobody documents, or one of the wrong kind, is found wherever it is, and named as its provider names the place.</summary>
public sealed class NestedFieldTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();
    private static int opened;

    // The wording is the providers': "Unknown parameter: 'input[2].parsed_arguments'." (openai-python issue 2374), "messages.65.content.1.tool_use.text:
    // Extra inputs are not permitted" (claude-code issue 4378), "tools.0.custom.defer_loading: ..." (claude-code issue 31033).
    [Theory]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":"Hi","mood":"good"}]}""", "Unknown parameter: 'messages[0].mood'.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"Hi"},{"type":"text","text":"Hi","cache_control":{}}]}]}""", "Unknown parameter: 'messages[0].content[1].cache_control'.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":7}]}]}""", "Invalid type for 'messages[0].content[0].text': expected a string, but got an integer instead.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f","parametres":{}}}]}""", "Unknown parameter: 'tools[0].function.parametres'.")]
    [InlineData("chat", """{"model":"m","stream":true,"stream_options":{"usage":true},"messages":[{"role":"user","content":"Hi"}]}""", "Unknown parameter: 'stream_options.usage'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user","content":"Hi"},{"type":"function_call","call_id":"c","name":"f","arguments":"{}","parsed_arguments":{}}]}""", "Unknown parameter: 'input[1].parsed_arguments'.")]
    [InlineData("responses", """{"model":"m","input":"Hi","tools":[{"type":"function","name":"f","function":{"name":"f"}}]}""", "Unknown parameter: 'tools[0].function'.")]
    [InlineData("responses", """{"model":"m","input":"Hi","text":{"format":{"type":"json_schema","name":"n","json_schema":{}}}}""", "Unknown parameter: 'text.format.json_schema'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user","content":[{"type":"input_text","text":[]}]}]}""", "Invalid type for 'input[0].content[0].text': expected a string, but got an array instead.")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"f","input":{},"index":1}]}]}""", "messages.1.content.0.tool_use.index: Extra inputs are not permitted")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi","name":"me"}]}""", "messages.0.name: Extra inputs are not permitted")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"tools":[{"name":"f","input_schema":{"type":"object"},"parameters":{}}]}""", "tools.0.custom.parameters: Extra inputs are not permitted")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":[{"type":"text","text":7}]}]}""", "messages.0.content.0.text.text: Input should be a valid string")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"system":[{"type":"text","text":"Hi","mood":1}],"messages":[{"role":"user","content":"Hi"}]}""", "system.0.text.mood: Extra inputs are not permitted")]
    [InlineData("gemini", """{"contents":[{"role":"user","parts":[{"text":"Hi","type":"text"}]}]}""", "Invalid JSON payload received. Unknown name \"type\" at 'contents[0].parts[0]': Cannot find field.")]
    [InlineData("gemini", """{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"generationConfig":{"maxTokens":5}}""", "Invalid JSON payload received. Unknown name \"maxTokens\" at 'generation_config': Cannot find field.")]
    [InlineData("gemini", """{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":[{"functionDeclarations":[{"name":"f","input_schema":{}}]}]}""", "Invalid JSON payload received. Unknown name \"input_schema\" at 'tools[0].function_declarations[0]': Cannot find field.")]
    public async Task It_is_named_with_its_place(string dialect, string body, string message)
    {
        using var conversation = served.Model.Open($"nested-{Interlocked.Increment(ref opened)}").Then(new Says("{}"));
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("error").GetProperty("message").GetString().Should().Be(message);
        conversation.Complaints.Should().ContainSingle();
    }

    // What clients send back of an answer as it came, and parts that are the provider's own, must pass: a refusal would make a false red.
    [Theory]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yes","refusal":null,"annotations":[],"parsed":null},{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:,","detail":"low"}}]}]}""")]
    [InlineData("responses", """{"model":"m","input":[{"type":"web_search_call","id":"ws","status":"completed","action":{"anything":1}},{"id":"msg_1","type":"message","status":"completed","role":"assistant","content":[{"type":"output_text","text":"Yes","annotations":[],"logprobs":[]}]},{"role":"user","content":"And?"}],"tools":[{"type":"web_search","anything":1}]}""")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"metadata":{"user_id":"u"},"messages":[{"role":"user","content":[{"type":"server_tool_use","anything":1},{"type":"text","text":"Hi","cache_control":{"type":"ephemeral","ttl":"1h"}}]}],"tools":[{"type":"web_search_20250305","name":"web_search","max_uses":1}]}""")]
    [InlineData("gemini", """{"contents":[{"parts":[{"text":"Hi"},{"inline_data":{"mime_type":"image/png","data":""}}]}],"generation_config":{"max_output_tokens":5},"tools":[{"google_search":{}}]}""")]
    public async Task What_is_documented_or_sent_back_as_it_came_passes(string dialect, string body)
    {
        using var conversation = served.Model.Open($"nested-{Interlocked.Increment(ref opened)}").Then(new Says("{}"));
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }
}
