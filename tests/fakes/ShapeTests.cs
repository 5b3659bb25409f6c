using System.Runtime.CompilerServices;

namespace Acceptance.Fakes.Tests;

/// <summary>
/// The fake's answers against the shapes of real ones, kind by kind. The files of shapes/ hold event names, field names and kinds as they
/// were seen in recorded answers of the providers, and nothing that anybody said in them.
/// </summary>
public sealed class ShapeTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    // Fields in which real answers differ among themselves, so that no one shape is right: what they are, and why they are left out.
    private static readonly (string Field, string Why)[] LeftOut =
    [
        ("usage.inference_geo:string", "Anthropic's answers since 2026 have it, those recorded before have not; the fake has it"),
        ("message.usage.inference_geo:string", "the same, in a stream"),
        ("stop_sequence:null", "one recorded answer of Anthropic's lacks it, all others have it; the fake has it"),
    ];

    [Theory]
    [InlineData("chat", "says", true)]
    [InlineData("chat", "says", false)]
    [InlineData("responses", "says", true)]
    [InlineData("responses", "thinks-and-calls", true)]
    [InlineData("responses", "thinks", false)]
    [InlineData("responses", "errs", true)]
    [InlineData("messages", "says", true)]
    [InlineData("messages", "says", false)]
    [InlineData("messages", "calls-without-arguments", true)]
    [InlineData("messages", "calls", false)]
    [InlineData("messages", "refuses", true)]
    [InlineData("messages", "refuses", false)]
    [InlineData("gemini", "says", true)]
    [InlineData("gemini", "says", false)]
    [InlineData("gemini", "calls", true)]
    [InlineData("gemini", "calls", false)]
    public async Task An_answer_has_the_shape_of_a_real_one(string dialect, string kind, bool streamed)
    {
        using var conversation = served.Model.Open($"shape-{dialect}-{kind}-{streamed}".ToLowerInvariant()).Then(Turn(dialect, kind));
        using var answer = await Http.SendAsync(conversation.Request(dialect, streamed, Body(dialect, kind, streamed)));
        var body = await answer.Content.ReadAsStringAsync();
        conversation.Verdict().Should().BeEmpty();
        Kept(Shape.Of(streamed ? Events(body) : [body])).Should().Be(Kept(Expected($"{dialect}.{kind}.{(streamed ? "stream" : "whole")}.txt")));
        if (dialect == "messages" && streamed)
        {
            body.Should().Contain("event: ping");
        }
    }

    // What the recorded requests asked for: nobody wanted to see Gemini's thoughts, nor a summary where there was none.
    private static string Body(string dialect, string kind, bool streamed) => Asking.Body(dialect, streamed)
        .Replace("\"includeThoughts\":true", "\"includeThoughts\":false", StringComparison.Ordinal)
        .Replace(kind == "errs" ? ",\"summary\":\"detailed\"" : "\n", "", StringComparison.Ordinal);

    private static string Kept(string shape) => string.Join('\n', shape.Split('\n').Where(line => !LeftOut.Any(field => line == $"  {field.Field}")));

    // What the recorded model did besides: Gemini 3 thinks before it speaks, and the recorded call without arguments came after a text.
    private static Turn Turn(string dialect, string kind) => (dialect, kind) switch
    {
        ("gemini", "says") => new Replies(new Thinks("Hidden."), new Says("One", " two")),
        ("gemini", "calls") => new Calls("read", """{"path":"a"}""") { Usage = new(29, 819, 0, 804) },
        (_, "says") => new Says("One", " two"),
        (_, "calls") => new Calls("read", """{"path":"a"}"""),
        (_, "calls-without-arguments") => new Replies(new Says("I look."), new Calls("read", "")),
        (_, "thinks-and-calls") => new Replies(new Thinks("Let me see."), new Calls("read", """{"path":"a"}""")),
        (_, "thinks") => new Replies(new Thinks("Let me see."), new Says("Done.")),
        (_, "refuses") => new Refuses("No."),
        _ => new Errs(new Says("Never"), Trouble.QuotaExceeded, 2),
    };

    private static IEnumerable<string> Events(string body) => body.Split('\n')
        .Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).Select(line => line["data: ".Length..]);

    private static string Expected(string name, [CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "shapes", name));
}
