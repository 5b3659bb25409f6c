namespace Acceptance.Fakes.Server.Tests;

public sealed class ServeTests
{
    private const string Question = """{"model":"gpt-5","messages":[{"role":"user","content":"Hi"}]}""";

    [Fact]
    public async Task A_suite_opens_a_conversation_plays_it_and_is_told_that_it_passed()
    {
        await using var program = await RunningProgram.Start("serve");
        var (status, opened) = await program.Ask("POST", "_fake/conversations", "turns:\n  - says: Hello\n");
        status.Should().Be(201);
        var answer = await program.Ask("POST", $"c/{opened.GetProperty("id")}/v1/chat/completions", Question, opened.GetProperty("key").GetString());
        answer.Body.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString().Should().Be("Hello");

        var id = opened.GetProperty("id").GetString();
        var journal = (await program.Ask("GET", $"_fake/conversations/{id}/journal")).Body;
        journal.GetArrayLength().Should().Be(1);
        journal[0].GetProperty("shown").GetString().Should().Be("Hi");
        journal[0].GetProperty("turn").GetString().Should().Be("Says \"Hello\"");
        (await program.Ask("GET", $"_fake/conversations/{id}/verdict")).Body.ToString().Should().Be("""{"passed":true,"sentences":[]}""");
        (await program.Ask("DELETE", $"_fake/conversations/{id}")).Body.GetProperty("passed").GetBoolean().Should().BeTrue();
        (await program.Ask("GET", $"_fake/conversations/{id}/verdict")).Status.Should().Be(404);
    }

    [Fact]
    public async Task A_reply_that_was_never_asked_for_and_a_call_without_a_reply_both_fail_the_verdict()
    {
        await using var program = await RunningProgram.Start("serve");
        await program.Ask("POST", "_fake/conversations?id=early", """{ "turns": [{ "says": "Hello" }] }""");
        (await program.Ask("GET", "_fake/conversations/early/verdict")).Body.GetProperty("sentences")[0].GetString().Should().Be("1 scripted reply was never asked for. Next was: Says \"Hello\".");
        await program.Ask("POST", "_fake/conversations?id=late", "turns: []");
        (await program.Ask("POST", "c/late/v1/chat/completions", Question, "fake-late")).Status.Should().Be(400);
        (await program.Ask("DELETE", "_fake/conversations/late")).Body.GetProperty("passed").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task A_paused_answer_goes_on_when_its_gate_is_opened()
    {
        await using var program = await RunningProgram.Start("serve");
        await program.Ask("POST", "_fake/conversations?id=gate", "turns:\n  - says: One two three\n    pauses: { after: 2 }\n");
        (await program.Ask("GET", "_fake/conversations/gate/gates/1")).Body.GetProperty("reached").GetBoolean().Should().BeFalse();
        var asking = program.Ask("POST", "c/gate/v1/chat/completions", Question[..^1] + ",\"stream\":true}", "fake-gate");
        (await program.Ask("GET", "_fake/conversations/gate/gates/1?within=30")).Body.GetProperty("reached").GetBoolean().Should().BeTrue();
        asking.IsCompleted.Should().BeFalse("the answer waits at its gate");
        (await program.Ask("POST", "_fake/conversations/gate/gates/1")).Body.GetProperty("open").GetBoolean().Should().BeTrue();
        (await asking).Body.ToString().Should().Contain(" three");
        (await program.Ask("POST", "_fake/conversations/gate/gates/2")).Status.Should().Be(404);
        (await program.Ask("DELETE", "_fake/conversations/gate")).Body.GetProperty("passed").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("soon")]
    public async Task A_wait_of_no_length_ends_at_once(string within)
    {
        await using var program = await RunningProgram.Start("serve");
        await program.Ask("POST", "_fake/conversations?id=gate", "turns: [{ says: Wait, pauses: { after: 1 } }]");
        var (status, body) = await program.Ask("GET", $"_fake/conversations/gate/gates/1?within={within}");
        (status, body.GetProperty("reached").GetBoolean()).Should().Be((200, false));
    }

    [Fact]
    public async Task A_wrong_script_is_refused_with_all_that_is_wrong_in_it()
    {
        await using var program = await RunningProgram.Start("serve");
        var (status, body) = await program.Ask("POST", "_fake/conversations", "turns:\n  - sayz: Hi\n  - fails: { status: 200 }\n");
        status.Should().Be(400);
        body.GetProperty("errors").EnumerateArray().Select(error => error.GetString()).Should().SatisfyRespectively(
            first => first.Should().StartWith("script, line 2, sayz:"),
            second => second.Should().StartWith("script, line 3, status:"));
    }

    [Fact]
    public async Task Each_script_of_a_folder_is_open_when_the_program_is_ready()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Fix greeting.yaml", "turns: [{ says: Hi }]");
        folder.Write("b.json", """{ "turns": [{ "says": "Ho" }] }""");
        await using var program = await RunningProgram.Start("serve", "--script", folder.Path);
        program.Ready.GetProperty("conversations").EnumerateArray().Select(one => one.GetProperty("id").GetString()).Should().Equal("fix-greeting", "b");
    }

    [Fact]
    public async Task A_token_guards_every_call_to_the_control_endpoints()
    {
        await using var program = await RunningProgram.Start("serve", "--host", "0.0.0.0", "--token", "t0ken");
        (await program.Ask("GET", "_fake/metrics")).Status.Should().Be(401);
        (await program.Ask("GET", "_fake/metrics", bearer: "t0kem")).Status.Should().Be(401);
        (await program.Ask("GET", "_fake/metrics", bearer: "t0ken")).Status.Should().Be(200);
    }

    [Fact]
    public async Task Metrics_count_requests_by_their_status()
    {
        await using var program = await RunningProgram.Start("serve");
        await program.Ask("POST", "_fake/conversations?id=one", "turns: [{ says: Hi }]");
        await program.Ask("POST", "c/one/v1/chat/completions", Question, "fake-one");
        await program.Ask("POST", "c/two/v1/chat/completions", Question, "fake-two");
        var metrics = (await program.Ask("GET", "_fake/metrics")).Body.GetString()!;
        metrics.Should().Contain("fake_llm_conversations_open 1\n").And.Contain("fake_llm_requests_total{status=\"200\"} 1\n").And.Contain("fake_llm_requests_total{status=\"404\"} 1\n");
        (await program.Ask("GET", "_fake/strays")).Body.GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_it_cleanly_even_with_a_client_that_hangs(string signal)
    {
        await using var program = await RunningProgram.Start("serve");
        await program.Ask("POST", "_fake/conversations?id=stuck", "turns: [{ hangs: }]");
        var hanging = program.Raw("POST", "c/stuck/v1/chat/completions", Question, "fake-stuck");
        (await program.End(signal)).Should().Be(ExitCode.Fine);
        await FluentActions.Awaiting(() => hanging).Should().ThrowAsync<HttpRequestException>();
    }
}
