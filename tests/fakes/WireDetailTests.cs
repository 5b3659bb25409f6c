using System.Net;
using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>What providers do in corners that clients look into.</summary>
public sealed class WireDetailTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string ChatTools = """[{"type":"custom","custom":{"name":"sql","description":"Writes SQL"}}]""";
    private const string ResponsesTools = """[{"type":"custom","name":"sql","format":{"type":"text"}}]""";

    private static readonly HttpClient Http = new();
    private static int opened;

    [Theory]
    [InlineData("v1/models/claude-x", "anthropic-version", """{"type":"model","id":"claude-x","display_name":"claude-x","created_at":"2025-09-29T00:00:00Z"}""")]
    [InlineData("v1/models/gpt-x", "x-nothing", """{"id":"gpt-x","object":"model","created":1735689600,"owned_by":"openai"}""")]
    [InlineData("v1beta/models/gemini-x", "x-nothing", """{"name":"models/gemini-x","version":"001","displayName":"gemini-x","inputTokenLimit":1048576,"outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"]}""")]
    public async Task One_model_is_described_in_its_provider_s_shape(string path, string header, string shape)
    {
        using var conversation = Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{conversation.AnthropicBaseUrl}/{path}") { Headers = { { "x-api-key", conversation.ApiKey }, { header, "2023-06-01" } } };
        using var answer = await Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).Should().Be(shape);
        conversation.Journal.Should().ContainSingle().Which.Beside.Should().BeTrue();
    }

    [Theory]
    [InlineData(Stop.Length)]
    [InlineData(Stop.ContentFilter)]
    public async Task A_response_that_was_cut_off_has_an_incomplete_last_item(Stop stop)
    {
        using var conversation = Open(new Replies(new Says("One."), new Says("Tw")) { Stop = stop }, new Replies(new Says("One."), new Says("Tw")) { Stop = stop });
        var whole = await Body(conversation, "responses", """{"model":"m","input":"Hi"}""");
        JsonElement.Parse(whole).GetProperty("output").EnumerateArray().Select(item => item.GetProperty("status").GetString()).Should().Equal("completed", "incomplete");
        var stream = await Body(conversation, "responses", """{"model":"m","input":"Hi","stream":true}""");
        Events(stream, "response.output_item.done").Select(done => done.GetProperty("item").GetProperty("status").GetString()).Should().Equal("completed", "incomplete");
    }

    [Fact]
    public async Task A_chat_has_log_probabilities_when_it_asks_for_them()
    {
        using var conversation = Open(new Says("It", " is €"), new Says("It", " is €"), new Refuses("No."), new Says("Plain"));
        var whole = JsonElement.Parse(await Body(conversation, "chat", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"logprobs":true,"top_logprobs":1}""")).GetProperty("choices")[0].GetProperty("logprobs");
        whole.GetRawText().Should().Be("""{"content":[{"token":"It","logprob":-0.01,"bytes":[73,116],"top_logprobs":[{"token":"It","logprob":-0.01,"bytes":[73,116]}]},{"token":" is €","logprob":-0.01,"bytes":[32,105,115,32,226,130,172],"top_logprobs":[{"token":" is €","logprob":-0.01,"bytes":[32,105,115,32,226,130,172]}]}],"refusal":null}""");
        var stream = await Body(conversation, "chat", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"logprobs":true,"stream":true}""");
        stream.Should().Contain("""{"content":" is €"},"logprobs":{"content":[{"token":" is €","logprob":-0.01,"bytes":[32,105,115,32,226,130,172],"top_logprobs":[]}],"refusal":null},"finish_reason":null""");
        (await Body(conversation, "chat", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"logprobs":true}""")).Should().Contain("""
            "logprobs":{"content":null,"refusal":[{"token":"No.",
            """.Trim());
        (await Body(conversation, "chat", """{"model":"m","messages":[{"role":"user","content":"Hi"}]}""")).Should().Contain("\"logprobs\":null");
    }

    [Fact]
    public async Task A_response_has_log_probabilities_when_it_includes_them()
    {
        using var conversation = Open(new Says("It", " is"));
        var stream = await Body(conversation, "responses", """{"model":"m","input":"Hi","stream":true,"include":["message.output_text.logprobs"]}""");
        Events(stream, "response.output_text.delta").Select(delta => delta.GetProperty("logprobs")[0].GetProperty("token").GetString()).Should().Equal("It", " is");
        Events(stream, "response.completed").Single().GetProperty("response").GetProperty("output")[0].GetProperty("content")[0].GetProperty("logprobs").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task A_tool_that_takes_a_text_gets_it_as_it_is()
    {
        const string Sql = "SELECT \"a\" FROM b";
        using var conversation = Open(new Calls("sql", Sql), new Calls("sql", Sql), new Calls("sql", Sql), new Calls("sql", Sql), new Says("Done."), new Says("Done."));

        var item = JsonElement.Parse(await Body(conversation, "responses", $$"""{"model":"m","input":"Hi","tools":{{ResponsesTools}}}""")).GetProperty("output")[0];
        item.GetRawText().Should().Be("""{"id":"ctc_1","type":"custom_tool_call","status":"completed","call_id":"call_1","input":"SELECT \"a\" FROM b","name":"sql"}""");
        var stream = await Body(conversation, "responses", $$"""{"model":"m","input":"Hi","stream":true,"tools":{{ResponsesTools}}}""");
        string.Concat(Events(stream, "response.custom_tool_call_input.delta").Select(delta => delta.GetProperty("delta").GetString())).Should().Be(Sql);
        Events(stream, "response.custom_tool_call_input.done").Single().GetProperty("input").GetString().Should().Be(Sql);
        var chat = await Body(conversation, "chat", $$"""{"model":"m","messages":[{"role":"user","content":"Hi"}],"tools":{{ChatTools}}}""");
        chat.Should().Contain("""{"id":"call_3","type":"custom","custom":{"name":"sql","input":"SELECT \"a\" FROM b"}}""");
        (await Body(conversation, "chat", $$"""{"model":"m","stream":true,"messages":[{"role":"user","content":"Hi"}],"tools":{{ChatTools}}}""")).Should().Contain("""{"tool_calls":[{"index":0,"custom":{"input":"SELECT \"a\" F"}}]}""");

        await Body(conversation, "responses", $$"""{"model":"m","tools":{{ResponsesTools}},"input":[{{item.GetRawText()}},{"type":"custom_tool_call_output","call_id":"call_1","output":"3 rows"}]}""");
        await Body(conversation, "chat", $$$"""{"model":"m","tools":{{{ChatTools}}},"messages":[{"role":"user","content":"Hi"},{"role":"assistant","tool_calls":[{"id":"call_3","type":"custom","custom":{"name":"sql","input":"x"}}]},{"role":"tool","tool_call_id":"call_3","content":"3 rows"}]}""");
        conversation.Verdict().Should().BeEmpty();
        conversation.Journal[^2].Request.Results.Should().ContainSingle().Which.Text.Should().Be("3 rows");
    }

    [Fact]
    public async Task Tokens_written_to_the_cache_are_reported_apart()
    {
        using var conversation = Open(new Says("Hi") { Usage = new(100, 5, 30, 0, 50) });
        var usage = JsonElement.Parse(await Body(conversation, "messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"}]}""")).GetProperty("usage");
        usage.GetRawText().Should().Contain("\"input_tokens\":20,\"cache_creation_input_tokens\":50,\"cache_read_input_tokens\":30,\"cache_creation\":{\"ephemeral_5m_input_tokens\":50,");
    }

    [Theory]
    [InlineData("chat", "invalid_request_error")]
    [InlineData("responses", "invalid_request_error")]
    [InlineData("messages", "request_too_large")]
    [InlineData("gemini", "INVALID_ARGUMENT")]
    public async Task A_body_that_nobody_takes_is_refused_in_the_provider_s_shape(string dialect, string type)
    {
        using var conversation = Open();
        using var request = conversation.Request(dialect, false);
        request.Content = new ByteArrayContent(new byte[FakeModel.LargestBody + 1]);
        using var answer = await Http.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        var error = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("error");
        error.GetProperty(dialect == "gemini" ? "status" : "type").GetString().Should().Be(type);
        conversation.Complaints.Should().ContainSingle().Which.Should().Contain("its body has more than 64 MB");
    }

    [Theory]
    [InlineData("""{"path":"a"}""", true)]
    [InlineData("""{"path":7}""", false)]
    [InlineData("{}", false)]
    [InlineData("""{"path":"a","line":null}""", true)]
    [InlineData("""{"path":"a","line":"x"}""", false)]
    public async Task Gemini_s_schemas_may_name_their_kinds_in_capitals(string arguments, bool fits)
    {
        using var conversation = Open(new Calls("read", arguments));
        using var answer = await Http.SendAsync(conversation.Request("gemini", false, """{"contents":[{"parts":[{"text":"Hi"}]}],"tools":[{"functionDeclarations":[{"name":"read","parameters":{"type":"OBJECT","properties":{"path":{"type":"STRING"},"line":{"type":"INTEGER","nullable":true}},"required":["path"]}}]}]}"""));
        answer.IsSuccessStatusCode.Should().Be(fits);
        string.Concat(conversation.Complaints).Contains("do not fit the tool's schema", StringComparison.Ordinal).Should().Be(!fits);
    }

    // Anthropic refuses it; the others take a history whose tools are gone, and a fake that did not would make a false red.
    [Theory]
    [InlineData("chat", """{"model":"m","messages":[{"role":"user","content":"Hi"},{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":"x"}]}""", true)]
    [InlineData("responses", """{"model":"m","input":[{"type":"function_call","call_id":"c","name":"f","arguments":"{}"},{"type":"function_call_output","call_id":"c","output":"x"}]}""", true)]
    [InlineData("messages", """{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"f","input":{}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":"x"}]}]}""", false)]
    [InlineData("gemini", """{"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"functionCall":{"name":"f"},"thoughtSignature":"s"}]},{"role":"user","parts":[{"functionResponse":{"name":"f","response":{}}}]}]}""", true)]
    public async Task A_result_of_a_tool_that_is_not_offered_is_refused_where_the_provider_does(string dialect, string body, bool taken)
    {
        using var conversation = Open(new Says("Done."));
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        answer.IsSuccessStatusCode.Should().Be(taken, await answer.Content.ReadAsStringAsync());
    }

    private Conversation Open(params Turn[] turns)
    {
        var conversation = served.Model.Open($"detail-{Interlocked.Increment(ref opened)}");
        return turns.Aggregate(conversation, (opened, turn) => opened.Then(turn));
    }

    private static async Task<string> Body(Conversation conversation, string dialect, string body)
    {
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        conversation.Complaints.Should().BeEmpty();
        return await answer.Content.ReadAsStringAsync();
    }

    private static IEnumerable<JsonElement> Events(string stream, string type) => stream.Split('\n')
        .Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).Select(line => JsonElement.Parse(line["data: ".Length..])).Where(data => data.GetProperty("type").GetString() == type);
}
