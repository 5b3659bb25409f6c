namespace Acceptance.Fakes.Tests;

/// <summary>
/// Every kind of answer through every official client, whole and streamed. What was said must be what the script says; the files of
/// golden/parsed hold what each client calls the end of it, and which class of error each trouble becomes.
/// </summary>
public sealed class ParsingTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly Dictionary<string, Func<Conversation, string, bool, Task<string>>> Dotnet = new()
    {
        ["chat"] = DotnetParsers.Chat,
        ["responses"] = DotnetParsers.Responses,
        ["messages"] = DotnetParsers.Messages,
    };

    [Theory]
    [CombinatorialClients("chat", "responses", "messages")]
    public async Task An_official_dotnet_client_understands_every_kind(string client, bool streamed)
    {
        var kinds = ParsedKinds.Of(client, streamed, hasChoices: false);
        using var conversation = Script($"dotnet-{client}-{streamed}", kinds.Values);
        var lines = new List<string>();
        foreach (var kind in kinds.Keys)
        {
            lines.Add($"{kind}: {await Heard(() => Dotnet[client](conversation, kind, streamed))}");
        }

        Check($"dotnet.{client}", client, streamed, lines, conversation);
    }

    [SkippableTheory]
    [CombinatorialClients("chat", "responses", "messages", "gemini")]
    public async Task An_official_npm_client_understands_every_kind(string client, bool streamed)
    {
        Skip.If(NpmClients.Missing is not null, NpmClients.Missing);
        var kinds = ParsedKinds.Of(client, streamed, hasChoices: client is "chat" or "gemini");
        using var conversation = Script($"npm-parse-{client}-{streamed}", kinds.Values);
        var printed = await NpmClients.Run(conversation, "parse.mjs", [client, streamed ? "streamed" : "whole", .. kinds.Keys]);
        Check($"npm.{client}", client, streamed, printed.Split('\n'), conversation);
    }

    private Conversation Script(string id, IEnumerable<Turn> turns) => turns.Aggregate(served.Model.Open(id.ToLowerInvariant()), (conversation, turn) => conversation.Then(turn));

    // Whatever a client throws is what is looked at here: its class is the line.
    private static async Task<string> Heard(Func<Task<string>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
        {
            return DotnetParsers.Thrown(thrown);
        }
    }

    // A reset overtakes what was sent before it, or does not: that the client throws is sure, and what is not.
    private static string Settled(string line) => line.StartsWith("resets: throws ", StringComparison.Ordinal) ? "resets: throws" : line;

    private static void Check(string name, string dialect, bool streamed, IReadOnlyList<string> lines, Conversation conversation)
    {
        conversation.Verdict().Should().BeEmpty("no client was to send what its provider refuses, nor to ask more than once");
        var said = lines.Select(line => string.Join(" or ", line.Split(" or ").Select(choice => choice.Split(["ends ", ", ends "], StringSplitOptions.None)[0])));
        said.Take(ParsedKinds.Content(dialect, lines.Select(line => line.Split(':')[0])).Count())
            .Should().Equal(ParsedKinds.Content(dialect, lines.Select(line => line.Split(':')[0])), "what the script says is what a client hears");
        Golden.Matches($"parsed/{name}.{(streamed ? "stream" : "whole")}.txt", string.Join('\n', lines.Select(Settled)) + "\n");
    }
}
