using Acceptance.Fakes.Recordings;
using FsCheck;
using FsCheck.Fluent;

namespace Acceptance.Fakes.Server.Tests;

public sealed class ScriptRoundTripTests
{
    private static readonly Arbitrary<string> Texts = ArbMap.Default.ArbFor<string>().Filter(text => text is not null && WellFormed(text));

    [Fact]
    public void What_is_written_reads_back_as_the_same_text() => Prop.ForAll(Texts, text =>
    {
        // A text of no length says nothing, and no provider streams one.
        var says = $"a{text}";
        var turns = new Turn[] { new Says(says, "b"), new Calls("tool", $$"""{"text":"x"}""", "id1"), new Fails(500, says, TimeSpan.FromSeconds(1.5)) };
        var read = ScriptFile.Parse(Written(turns), "script").Turns;
        return read.Select(turn => turn.ToString()).SequenceEqual(turns.Select(turn => turn.ToString())) && ((Says)read[0]).Chunks.SequenceEqual([says, "b"]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Whatever_a_file_holds_it_is_read_or_told_in_sentences() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        ScriptFile.Check($"turns:\n  - says: {text.Get}", "script", out var problems);
        return problems.All(problem => problem.Line > 0 && problem.Why.Length > 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("turns: [{ calls: [{ tool: t, arguments: &a { deep: *a } }] }]")]
    [InlineData("turns: [{ calls: [{ tool: t, arguments: { [a]: b } }] }]")]
    [InlineData("turns: [{ fails: { status: 500, retryAfter: 999999999999999999999 } }]")]
    [InlineData("turns: [{ says: \"a\" }]\n\0: [")]
    public void What_would_make_a_reader_stumble_is_told_in_a_sentence(string text)
    {
        ScriptFile.Check(text, "script", out var problems);
        problems.Should().ContainSingle().Which.ToString().Should().StartWith("script:");
    }

    [Fact]
    public void A_key_that_came_in_pieces_is_redacted_too()
    {
        var redacted = Secrets.Redact(new Replies(new Says("Your key is sk-ab", "cdefghijklmnopqrstuv."), new Calls("t", """{"key":"secret"}""")), "secret");
        redacted.ToString().Should().Be("Says \"Your key is REDACTED.\", then Calls t {\"key\":\"REDACTED\"}");
    }

    private static string Written(IEnumerable<Turn> turns)
    {
        using var writer = new StringWriter();
        ScriptWriter.Write(turns, writer);
        return writer.ToString();
    }

    // UTF-8, which every answer comes in, has no half of a surrogate pair.
    private static bool WellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
