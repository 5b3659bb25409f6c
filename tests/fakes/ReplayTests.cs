namespace Acceptance.Fakes.Tests;

public sealed class ReplayTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    [InlineData("messages")]
    [InlineData("gemini")]
    public async Task A_recorded_stream_is_given_back_byte_for_byte(string dialect)
    {
        using var first = served.Model.Open($"recorded-{dialect}").Then(new Says("Hello there €"));
        var stream = await (await Http.SendAsync(first.Request(dialect, true))).Content.ReadAsStringAsync();
        using var second = served.Model.Open($"replayed-{dialect}").Then(new Replays(200, "text/event-stream", stream));
        (await (await Http.SendAsync(second.Request(dialect, true))).Content.ReadAsStringAsync()).Should().Be(stream);
        second.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task A_recorded_stream_does_not_answer_who_asked_for_no_stream()
    {
        using var conversation = served.Model.Open("replayed-whole").Then(new Replays(200, "text/event-stream", "data: {}\n\n"));
        (await Http.SendAsync(conversation.Request("chat", false))).Dispose();
        conversation.Verdict().Should().ContainSingle().Which.Should().Contain("it was recorded as a stream, and the client asked for the other");
    }
}
