namespace Acceptance.Fakes.Server.Tests;

public sealed class RecordTests
{
    private const string Script = """
        turns:
          - says: [Hel, "lo ", "Welt: ä€😀"]
          - says: Let me look.
            calls: [{ tool: read_file, arguments: { path: "a: 'b'.txt" } }, { tool: stat }]
            usage: { input: 812, output: 41 }
          - says: Cut
            stop: length
          - refuses: I must not.
          - fails: { status: 429, message: "Slow down, fake-up!", retryAfter: 2 }
          - says: Done.
        """;

    private const string Streamed = """
        turns:
          - says: [Hel, "lo ", there]
            errs: { after: 4, with: overloaded }
          - thinks: Hidden.
            signature: c2lnbmVkIHRvbw==
            calls: [{ tool: read_file, arguments: { path: a } }]
          - says: Done.
        """;

    private const string Tools = """[{"type":"function","function":{"name":"read_file","parameters":{"type":"object","properties":{"path":{"type":"string"}}}}},{"type":"function","function":{"name":"stat"}}]""";
    private const string FlatTools = """[{"type":"function","name":"read_file","parameters":{"type":"object","properties":{"path":{"type":"string"}}}},{"type":"function","name":"stat"}]""";
    private const string AnthropicTools = """[{"name":"read_file","input_schema":{"type":"object","properties":{"path":{"type":"string"}}}},{"name":"stat","input_schema":{"type":"object"}}]""";
    private const string GeminiTools = """[{"functionDeclarations":[{"name":"read_file","parameters":{"type":"object","properties":{"path":{"type":"string"}}}},{"name":"stat"}]}]""";

    [Theory]
    [InlineData("v1/chat/completions", $$"""{"model":"m","messages":[{"role":"user","content":"Hi"}],"tools":{{Tools}}}""")]
    [InlineData("v1/chat/completions", $$"""{"model":"m","stream":true,"stream_options":{"include_usage":true},"messages":[{"role":"user","content":"Hi"}],"tools":{{Tools}}}""")]
    [InlineData("v1/responses", $$"""{"model":"m","input":"Hi","tools":{{FlatTools}}}""")]
    [InlineData("v1/responses", $$"""{"model":"m","stream":true,"input":"Hi","tools":{{FlatTools}}}""")]
    [InlineData("v1/messages", $$"""{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"tools":{{AnthropicTools}}}""")]
    [InlineData("v1/messages", $$"""{"model":"m","max_tokens":9,"stream":true,"messages":[{"role":"user","content":"Hi"}],"tools":{{AnthropicTools}}}""")]
    [InlineData("v1beta/models/m:generateContent", $$"""{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":{{GeminiTools}}}""")]
    [InlineData("v1beta/models/m:streamGenerateContent?alt=sse", $$"""{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":{{GeminiTools}}}""")]
    public async Task What_was_recorded_is_given_back_byte_for_byte(string path, string question)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "recorded.yaml");
        List<string> first;
        await using (var upstream = await RunningProgram.Start("serve", "--script", folder.Write("up.yaml", Script)))
        await using (var recorder = await RunningProgram.Start("record", "--upstream", $"{upstream.Url}c/up", "--out", file))
        {
            first = await Answers(recorder, path, question);
            (await upstream.Ask("GET", "_fake/conversations/up/verdict")).Body.GetProperty("sentences").GetRawText().Should().Be("[]");
            (await recorder.End()).Should().Be(ExitCode.Fine);
        }

        await using var replay = await RunningProgram.Start("serve", "--script", file);
        (await Answers(replay, $"c/recorded/{path}", question, "fake-recorded")).Should().Equal(first.Select(answer => answer.Replace("fake-up", "REDACTED")));
        (await replay.Ask("GET", "_fake/conversations/recorded/verdict")).Body.GetProperty("passed").GetBoolean().Should().BeTrue();
        File.ReadAllText(file).Should().NotContain("fake-up");
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("v1/chat/completions", $$"""{"model":"m","stream":true,"messages":[{"role":"user","content":"Hi"}],"tools":{{Tools}}}""")]
    [InlineData("v1/responses", $$"""{"model":"m","stream":true,"input":"Hi","include":["reasoning.encrypted_content"],"tools":{{FlatTools}}}""")]
    [InlineData("v1/messages", $$"""{"model":"m","max_tokens":2048,"stream":true,"thinking":{"type":"enabled","budget_tokens":1024},"messages":[{"role":"user","content":"Hi"}],"tools":{{AnthropicTools}}}""")]
    [InlineData("v1beta/models/gemini-3-pro-preview:streamGenerateContent?alt=sse", $$"""{"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"tools":{{GeminiTools}}}""")]
    public async Task An_error_in_mid_stream_and_the_signature_of_a_thought_are_given_back_too(string path, string question)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "recorded.yaml");
        List<string> first;
        await using (var upstream = await RunningProgram.Start("serve", "--script", folder.Write("up.yaml", Streamed)))
        await using (var recorder = await RunningProgram.Start("record", "--upstream", $"{upstream.Url}c/up", "--out", file))
        {
            first = await Answers(recorder, path, question, count: 3);
            (await recorder.End()).Should().Be(ExitCode.Fine);
        }

        await using var replay = await RunningProgram.Start("serve", "--script", file);
        var again = await Answers(replay, $"c/recorded/{path}", question, "fake-recorded", 3);
        again[0].Should().Be(first[0]);
        again.Should().Equal(first);
    }

    [Fact]
    public async Task The_chunks_of_a_recorded_stream_are_those_that_came()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "recorded.yaml");
        await using var upstream = await RunningProgram.Start("serve", "--script", folder.Write("up.yaml", "turns: [{ says: [Hel, lo] }]"));
        await using var recorder = await RunningProgram.Start("record", "--upstream", $"{upstream.Url}c/up", "--out", file);
        (await recorder.Raw("POST", "v1/chat/completions", """{"model":"m","stream":true,"messages":[{"role":"user","content":"Hi"}]}""", "fake-up")).Dispose();
        await recorder.End();
        ((Says)ScriptFile.Read(file).Turns.Single()).Chunks.Should().Equal("Hel", "lo");
    }

    private static async Task<List<string>> Answers(RunningProgram program, string path, string question, string key = "fake-up", int count = 6)
    {
        List<string> answers = [];
        for (var number = 0; number < count; number++)
        {
            using var answer = await program.Raw("POST", path, question, key, ("anthropic-version", "2023-06-01"));
            answers.Add($"{(int)answer.StatusCode} {answer.Headers.RetryAfter} {await answer.Content.ReadAsStringAsync()}");
        }

        return answers;
    }
}
