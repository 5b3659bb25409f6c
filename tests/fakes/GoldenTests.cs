using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>Every kind of answer in every dialect, whole and streamed, beside the file that says how its bytes are.</summary>
public sealed class GoldenTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    private static readonly Dictionary<string, Turn> Kinds = new()
    {
        ["says"] = new Says("Hello there, \"you\".\n€ 😀"),
        ["says-in-chunks"] = new Says("Hel", "lo"),
        ["calls"] = new Calls("read", """{"path":"notes.txt"}"""),
        ["calls-without-arguments"] = new Calls("read", ""),
        ["calls-in-parallel"] = new Replies(new Says("I look."), new Calls("read", """{"path":"a"}"""), new Calls("read", """{"path":"b"}""")),
        ["thinks"] = new Replies(new Thinks("Let me see.", "c2lnbmVk"), new Says("Done.")),
        ["thinks-and-calls"] = new Replies(new Thinks("Let me see."), new Calls("read", """{"path":"a"}""")),
        ["refuses"] = new Refuses("I cannot help with that."),
        ["length"] = new Says("Cut") { Stop = Stop.Length },
        ["content-filter"] = new Says("Cut") { Stop = Stop.ContentFilter },
        ["stop-sequence"] = new Says("Up to ") { Stop = Stop.StopSequence },
        ["usage"] = new Says("Counted.") { Usage = new(812, 41, 100, 7) },
        ["fails"] = new Fails(429, RetryAfter: TimeSpan.FromSeconds(2)),
        ["errs"] = new Errs(new Says("Hello there"), Trouble.Overloaded, 2),
    };

    public static TheoryData<string, string, bool> Cases()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var kind in Kinds.Keys)
        {
            foreach (var dialect in Asking.Dialects)
            {
                cases.Add(dialect, kind, true);
                if (kind != "errs")
                {
                    cases.Add(dialect, kind, false);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_answer_is_as_its_golden_file_has_it_and_all_of_it_is_json(string dialect, string kind, bool streamed)
    {
        using var conversation = served.Model.Open($"golden-{dialect}-{kind}-{streamed}".ToLowerInvariant()).Then(Kinds[kind]);
        using var answer = await Http.SendAsync(conversation.Request(dialect, streamed));
        var text = await Asking.Text(answer);
        conversation.Verdict().Should().BeEmpty();
        Golden.Matches($"{dialect}/{kind}.{(streamed ? "stream" : "whole")}.txt", text);
        foreach (var json in Jsons(await answer.Content.ReadAsStringAsync()))
        {
            JsonDocument.Parse(json).Dispose();
        }
    }

    [Theory]
    [InlineData("chat", "\"model\"", "\"n\":2,\"model\"")]
    [InlineData("gemini", "\"generationConfig\":{", "\"generationConfig\":{\"candidateCount\":2,")]
    public async Task Several_choices_are_as_their_golden_file_has_them(string dialect, string field, string asking)
    {
        using var conversation = served.Model.Open($"golden-offers-{dialect}").Then(new Offers(new Says("One."), new Says("Two."))).Then(new Offers(new Says("One."), new Says("Two.")));
        using var whole = await Http.SendAsync(conversation.Request(dialect, false, Asking.Body(dialect, false).Replace(field, asking, StringComparison.Ordinal)));
        using var stream = await Http.SendAsync(conversation.Request(dialect, true, Asking.Body(dialect, true).Replace(field, asking, StringComparison.Ordinal)));
        Golden.Matches($"{dialect}/offers.whole.txt", await Asking.Text(whole));
        Golden.Matches($"{dialect}/offers.stream.txt", await Asking.Text(stream));
        conversation.Verdict().Should().BeEmpty();
    }

    private static IEnumerable<string> Jsons(string body) => body.StartsWith('{')
        ? [body]
        : body.Split('\n').Where(line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(line => line["data: ".Length..]).Where(data => data != "[DONE]");
}
