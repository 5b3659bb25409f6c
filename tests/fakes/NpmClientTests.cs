namespace Acceptance.Fakes.Tests;

public sealed class NpmClientTests(ServedModel served) : IClassFixture<ServedModel>
{
    [SkippableTheory]
    [InlineData("chat", false)]
    [InlineData("chat", true)]
    [InlineData("responses", false)]
    [InlineData("responses", true)]
    [InlineData("messages", false)]
    [InlineData("messages", true)]
    [InlineData("gemini", false)]
    [InlineData("gemini", true)]
    public async Task An_official_npm_client_drives_a_tool_loop(string client, bool streamed)
    {
        Skip.If(NpmClients.Missing is not null, NpmClients.Missing);
        using var conversation = served.Model.Open($"npm-{client}-{streamed}".ToLowerInvariant())
            .Then(new Calls("read", """{"path":"notes.txt"}"""))
            .Then(new Says("You ship on Friday."));
        (await NpmClients.Loop(conversation, client, streamed)).Should().Be("""{"tool":"read","arguments":{"path":"notes.txt"},"text":"You ship on Friday."}""");
        conversation.Verdict().Should().BeEmpty();
        conversation.WasShown("ship on Friday").Should().BeTrue();
        conversation.Journal.Should().OnlyContain(exchange => exchange.Streamed == streamed);
    }
}
