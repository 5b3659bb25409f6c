using System.ClientModel;
using System.Net;
using System.Text;
using System.Text.Json;
using OpenAI.Chat;

namespace Acceptance.Fakes.Tests;

public sealed class StrictnessTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Fact]
    public async Task A_call_without_a_turn_is_refused_once_and_fails_the_verdict_with_the_same_sentence()
    {
        using var conversation = served.Model.Open("unscripted");
        var asking = () => conversation.Chat().CompleteChatAsync([new UserChatMessage("Hi")]);
        var failure = (await asking.Should().ThrowAsync<ClientResultException>()).Which;
        failure.Status.Should().Be(400);
        failure.Message.Should().Contain("The script has no reply for this call");
        conversation.Journal.Should().ContainSingle("an official client must not ask again after a script miss");
        conversation.Verdict().Should().Equal(
            "Request 1 (Chat Completions): The script has no reply for this call; it had 0 and all were given. Its last message was: \"Hi\"."
            + " Script one more reply, or find out why Chat Completions was called again.");
    }

    [Fact]
    public void Turns_never_asked_for_are_counted_and_the_next_is_named()
    {
        using var one = served.Model.Open("unasked-one").Then(new Says("Hello, \"you\"."));
        using var two = served.Model.Open("unasked-two").Then(new Calls("f", "")).Then(new Fails(529));
        one.Verdict().Should().Equal("1 scripted reply was never asked for. Next was: Says \"Hello, \\\"you\\\".\".");
        two.Verdict().Should().Equal("2 scripted replies were never asked for. Next was: Calls f {}.");
    }

    [Fact]
    public async Task A_foreign_key_is_refused_and_never_printed()
    {
        using var conversation = served.Model.Open("foreign-key").Then(new Says("no"));
        using var http = conversation.Http("sk-poison-of-the-machine");
        using var answer = await http.PostAsync("v1/chat/completions", Json("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}"""));
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        conversation.Complaints.Should().Equal(
            "Request 1 (Chat Completions): It carried a key that is not the scenario's (24 characters, beginning with \"sk-\"). Find out where the client took it from.");
        conversation.Transcript().Should().NotContain("poison");
    }

    [Fact]
    public async Task A_request_that_is_not_json_is_refused_in_the_providers_shape()
    {
        using var conversation = served.Model.Open("not-json");
        using var http = conversation.Http();
        using var answer = await http.PostAsync("v1/messages", Json("{\"model\": "));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        body.RootElement.GetProperty("type").GetString().Should().Be("error");
        conversation.Complaints.Should().ContainSingle().Which.Should().Contain("no JSON object");
    }

    [Fact]
    public async Task A_request_to_no_open_conversation_is_a_stray()
    {
        await using var model = await FakeModel.StartAsync();
        var closed = model.Open("closed");
        closed.Dispose();
        using var http = closed.Http("sk-somebody-elses-key");
        (await http.PostAsync("v1/messages", Json("{}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await http.PostAsync(new Uri(model.Url, "v1/messages"), Json("{}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        model.Strays.Should().Equal(
            "POST /v1/messages named no open conversation: \"closed\" is not open.",
            "POST /v1/messages named no open conversation: its key is none of the fake's (21 characters, beginning with \"sk-\").");
        closed.Journal.Should().BeEmpty();
    }

    [Fact]
    public async Task A_path_that_no_dialect_serves_fails_the_verdict()
    {
        using var conversation = served.Model.Open("no-path");
        using var http = conversation.Http();
        (await http.PostAsync("v1/sing", Json("{}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        conversation.Verdict().Should().ContainSingle().Which.Should().StartWith("POST /v1/sing is not served by the fake");
    }

    [Fact]
    public async Task The_key_alone_leads_to_the_conversation()
    {
        using var conversation = served.Model.Open("by-key").Then(new Says("Here."));
        using var http = conversation.Http();
        var answer = await http.PostAsync(new Uri(served.Model.Url, "v1/chat/completions"), Json("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}"""));
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Here.");
        conversation.Verdict().Should().BeEmpty();
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
