using System.Net;
using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>The further ways to break a rule that has several, each in the words of the provider for it; and what is near a rule and breaks none.</summary>
public sealed class WordingTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string Chat = "\"model\":\"gpt-4.1\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]";
    private const string Responses = "\"model\":\"gpt-5\",\"input\":\"Hi\"";
    private const string Messages = "\"model\":\"claude-sonnet-4-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]";
    private const string Gemini = "\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"Hi\"}]}]";
    private const string Call = """{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"f","input":{}},{"type":"tool_use","id":"toolu_2","name":"f","input":{}}]}""";

    private static readonly HttpClient Http = new();
    private static int opened;

    [Theory]
    [InlineData("chat", "{" + Chat + ""","tool_choice":"auto"}""", "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f"}}],"tool_choice":"any"}""", "Invalid value: 'any'. Supported values are: 'none', 'auto', and 'required'.")]
    [InlineData("chat", "{" + Chat + ""","tool_choice":7}""", "Invalid type for 'tool_choice': expected one of one of 'none', 'auto', or 'required' or object, but got an integer instead.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function"}]}""", "Missing required parameter: 'tools[0].function'.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":""}}]}""", "Invalid 'tools[0].function.name': empty string. Expected a string with minimum length 1, but got an empty string instead.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"a b"}}]}""", "Invalid 'tools[0].function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}]}""", "Invalid schema for function 'f': In context=(), object schema missing properties.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{},"anyOf":[]}}}]}""", "Invalid schema for function 'f': schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"array"}}}}}}}]}""", "Invalid schema for function 'f': In context=('properties', 'a', 'properties', 'b'), array schema missing items.")]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f","strict":true,"parameters":{"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"string"}}}}}]}""", "Invalid schema for function 'f': In context=(), 'required' is required to be supplied and to be an array including every key in properties. Missing 'b'.")]
    [InlineData("chat", "{" + Chat + ""","response_format":{"type":"json_schema","json_schema":{"name":"n","strict":true,"schema":{"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"array","items":{"type":"object","properties":{}}}}}}}}""", "Invalid schema for response_format 'n': In context=('properties', 'a', 'items'), 'additionalProperties' is required to be supplied and to be false.")]
    [InlineData("chat", "{" + Chat + ""","response_format":{"type":"json_schema","json_schema":{"name":"n","strict":true,"schema":{"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"oneOf":[]}}}}}}""", "Invalid schema for response_format 'n': In context=('properties', 'a'), 'oneOf' is not permitted.")]
    [InlineData("chat", "{" + Chat + ""","response_format":{"type":"json_schema"}}""", "Missing required parameter: 'response_format.json_schema'.")]
    [InlineData("chat", "{" + Chat + ""","response_format":{}}""", "Missing required parameter: 'response_format.type'.")]
    [InlineData("chat", "{" + Chat + ""","seed":1.5}""", "Invalid type for 'seed': expected an integer, but got a decimal number instead.")]
    [InlineData("chat", """{"model":"m","messages":"Hi"}""", "Invalid type for 'messages': expected an array of objects, but got a string instead.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":7}]}""", "Invalid type for 'messages[0].content': expected one of a string or array of objects, but got an integer instead.")]
    [InlineData("chat", """{"model":"m","messages":[{"content":"Hi"}]}""", "Missing required parameter: 'messages[0].role'.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":[]}]}""", "Invalid 'messages[0].content': empty array. Expected an array with minimum length 1, but got an empty array instead.")]
    [InlineData("chat", """{"model":"m","messages":[{"role":"assistant","content":"So","tool_calls":[]}]}""", null)]
    [InlineData("chat", "{" + Chat + ""","metadata":{"k":"v"},"store":true}""", null)]
    [InlineData("chat", "{" + Chat + ""","tools":[{"type":"function","function":{"name":"f"}}],"tool_choice":{"type":"function","function":{"name":"f"}},"parallel_tool_calls":false}""", null)]
    [InlineData("responses", "{" + Responses + ""","tools":[{"name":"f"}]}""", "Missing required parameter: 'tools[0].type'.")]
    [InlineData("responses", "{" + Responses + ""","text":{"format":{"type":"xml"}}}""", "Invalid value: 'xml'. Supported values are: 'json_object', 'text', and 'json_schema'.")]
    [InlineData("responses", "{" + Responses + ""","text":{"format":{"type":"json_object"}}}""", "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user","content":[{"type":"text","text":"Hi"}]}]}""", "Invalid value: 'text'. Supported values are: 'input_text', 'input_image', 'input_audio', 'output_text', 'refusal', 'input_file', 'computer_screenshot', 'summary_text', and 'encrypted_content'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user","content":[{"type":"output_text","text":"Hi"}]}]}""", "Invalid value: 'output_text'. Supported values are: 'input_text', 'input_image', 'input_file', 'scoped_content', and 'input_audio'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user"}]}""", "Missing required parameter: 'input[0].content'.")]
    [InlineData("responses", """{"model":"m","input":[{"role":"user","content":"Hi"},{"type":"custom_tool_call_output","call_id":"c","output":"x"}]}""", "No tool call found for custom tool call output with call_id c.")]
    [InlineData("responses", """{"model":"m","input":[{"type":"custom_tool_call","call_id":"c","name":"f","input":"x"}]}""", "No tool output found for custom tool call c.")]
    [InlineData("responses", """{"model":"m","input":[{"type":"reasoning","id":"rs_1","summary":[]},{"role":"user","content":"Hi"}]}""", "Item 'rs_1' of type 'reasoning' was provided without its required following item.")]
    [InlineData("responses", """{"model":"m","input":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"reasoning","id":"rs_2","summary":[]},{"role":"assistant","content":"So"},{"role":"user","content":"Hi"}]}""", null)]
    [InlineData("messages", "{" + Messages + ""","tool_choice":{"type":"auto"}}""", "tool_choice may only be specified while providing tools.")]
    [InlineData("messages", "{" + Messages + ""","tools":[{"name":"f","input_schema":{"type":"object"}}],"tool_choice":{"type":"required"}}""", "tool_choice: Input tag 'required' found using 'type' does not match any of the expected tags: 'auto', 'any', 'tool', 'none'")]
    [InlineData("messages", "{" + Messages + ""","tools":[{"name":"f","input_schema":{"type":"object","anyOf":[]}}]}""", "tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level")]
    [InlineData("messages", "{" + Messages + ""","tools":[{"name":"f","input_schema":{"type":"object","properties":{"a":{"items":{"type":"text"}}}}}]}""", "tools.0.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at https://docs.claude.com/en/docs/tool-use.")]
    [InlineData("messages", "{" + Messages + ""","tools":[{"name":"f","input_schema":{"type":"object"}},{"name":"f","input_schema":{"type":"object"}}]}""", "tools: Tool names must be unique.")]
    [InlineData("messages", "{" + Messages + ""","system":{}}""", "system: Input should be a valid list")]
    [InlineData("messages", "{" + Messages + ""","metadata":"me"}""", "metadata: Input should be a valid dictionary or object to extract fields from")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"system","content":"Hi"}]}""", "messages.0: use the top-level 'system' parameter for the initial system prompt")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":" \n"}]}""", "messages: text content blocks must contain non-whitespace text")]
    [InlineData("messages", "{" + Messages + ""","thinking":{"type":"enabled"}}""", "thinking.enabled.budget_tokens: Field required")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"tools":[{"name":"f","input_schema":{"type":"object"}}],"messages":[""" + Call + ""","""  + """{"role":"user","content":[{"type":"text","text":"Well:"},{"type":"tool_result","tool_use_id":"toolu_1"},{"type":"tool_result","tool_use_id":"toolu_2"}]}]}""", "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1, toolu_2. Each `tool_use` block must have a corresponding `tool_result` block in the next message.")]
    [InlineData("messages", """{"model":"m","max_tokens":9,"tools":[{"name":"f","input_schema":{"type":"object"}}],"messages":[""" + Call + ""","""  + """{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1"}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_2"},{"type":"text","text":"Well?"}]}]}""", null)]
    [InlineData("gemini", "{" + Gemini + ""","generationConfig":{"temperature":"warm"}}""", "Invalid value at 'generation_config.temperature' (TYPE_FLOAT), \"warm\"")]
    [InlineData("gemini", "{" + Gemini + ""","generationConfig":{"maxOutputTokens":{}}}""", "Invalid value at 'generation_config.max_output_tokens' (TYPE_INT32), {}")]
    [InlineData("gemini", "{" + Gemini + ""","generationConfig":"hot"}""", "Invalid value at 'generation_config' (type.googleapis.com/google.ai.generativelanguage.v1beta.GenerationConfig), \"hot\"")]
    [InlineData("gemini", "{" + Gemini + ""","generationConfig":{"temperature":"1.5","maxOutputTokens":"5"}}""", null)]
    [InlineData("gemini", "{" + Gemini + ""","tools":[{"functionDeclarations":[{"name":"f","parameters":{"type":"object","properties":{"a":{"type":["string","null"]}}}}]}]}""", "Invalid JSON payload received. Unknown name \"type\" at 'tools[0].function_declarations[0].parameters.properties[0].value': Proto field is not repeating, cannot start list.")]
    [InlineData("gemini", "{" + Gemini + ""","tools":[{"functionDeclarations":[{"name":"f","parameters":{"type":"object","properties":{"a":{"type":"text"}}}}]}]}""", "Invalid value at 'tools[0].function_declarations[0].parameters.properties[0].value.type' (type.googleapis.com/google.ai.generativelanguage.v1beta.Type), \"text\"")]
    [InlineData("gemini", "{" + Gemini + ""","tools":[{"functionDeclarations":[{"name":"f","parameters":{"type":"object","properties":{}}}]}]}""", "* GenerateContentRequest.tools[0].function_declarations[0].parameters.properties: should be non-empty for OBJECT type\n")]
    [InlineData("gemini", "{" + Gemini + ""","tools":[{"functionDeclarations":[{"name":"f","parameters":{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}}]}]}""", "* GenerateContentRequest.tools[0].function_declarations[0].parameters.required[0]: property is not defined\n")]
    [InlineData("gemini", "{" + Gemini + ""","tools":[{"function_declarations":[{"name":"f","parametersJsonSchema":{"type":"object","additionalProperties":false}}]}]}""", null)]
    public async Task It_is_told_in_the_provider_s_words(string dialect, string body, string? message)
    {
        using var conversation = served.Model.Open($"wording-{Interlocked.Increment(ref opened)}").Then(new Says("{}"));
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        var read = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(message is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, read);
        if (message is not null)
        {
            JsonElement.Parse(read).GetProperty("error").GetProperty("message").GetString().Should().Be(message);
        }
    }

    [Theory]
    [InlineData("gemini-2.5-flash", false)]
    [InlineData("gemini-3-pro-preview", true)]
    public async Task Only_the_newer_Gemini_takes_functions_and_json_together(string model, bool taken)
    {
        using var conversation = served.Model.Open($"wording-{Interlocked.Increment(ref opened)}").Then(new Says("{}"));
        using var answer = await Http.SendAsync(conversation.Request(
            "gemini", false, "{" + Gemini + ""","generationConfig":{"responseMimeType":"application/json"},"tools":[{"functionDeclarations":[{"name":"f"}]}]}""", $"v1beta/models/{model}:generateContent"));
        answer.IsSuccessStatusCode.Should().Be(taken);
        (await answer.Content.ReadAsStringAsync()).Contains("Function calling with a response mime type: 'application/json' is unsupported", StringComparison.Ordinal).Should().Be(!taken);
    }

    // What a body that is no JSON hears, and a request without a key.
    [Theory]
    [InlineData("chat", "We could not parse the JSON body of your request. (HINT: This likely means", HttpStatusCode.Unauthorized, "You didn't provide an API key. You need to provide")]
    [InlineData("messages", "The request body is not valid JSON: unexpected character: line 1 column 2", HttpStatusCode.Unauthorized, "x-api-key header is required")]
    [InlineData("gemini", "Invalid JSON payload received. Unexpected token.", HttpStatusCode.Forbidden, "Method doesn't allow unregistered callers")]
    public async Task What_cannot_be_read_and_what_has_no_key_hears_so(string dialect, string unreadable, HttpStatusCode status, string keyless)
    {
        using var conversation = served.Model.Open($"wording-{Interlocked.Increment(ref opened)}");
        using var broken = await Http.SendAsync(conversation.Request(dialect, false, "{no"));
        (await broken.Content.ReadAsStringAsync()).Should().Contain(unreadable);
        using var request = conversation.Request(dialect, false);
        request.Headers.Remove("x-api-key");
        using var nameless = await Http.SendAsync(request);
        nameless.StatusCode.Should().Be(status);
        (await nameless.Content.ReadAsStringAsync()).Should().Contain(keyless);
    }
}
