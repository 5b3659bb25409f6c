namespace Acceptance.Fakes.Tests;

public sealed class ScriptFileTests
{
    [Fact]
    public void A_script_is_written_in_the_words_of_the_turns()
    {
        var script = ScriptFile.Parse(
            """
            turns:
              - says: "1. Read main.py"
              - thinks: Hm.
                says: [I, " write."]
                calls: [{ tool: write_file, arguments: { path: main.py, lines: 2, deep: { yes: true, no: null, text: "7" } } }, { tool: stat }]
                usage: { input: 812, output: 41 }
              - fails: { status: 429, retryAfter: 2 }
              - troubled: overloaded
              - refuses: No.
              - says: Cut
                stop: length
              - says: Gone
                breaksOff: { after: 3 }
              - hangs:
              - says: Odd
                garbles: splitCharacters
              - offers: [{ says: One }, { says: Two }]
            rules:
              - when: { contains: "title for this conversation" }
                says: A title
            """,
            "fix.yaml");
        script.Turns.Select(turn => turn.ToString()).Should().Equal(
            "Says \"1. Read main.py\"",
            "Thinks \"Hm.\", then Says \"I write.\", then Calls write_file {\"path\":\"main.py\",\"lines\":2,\"deep\":{\"yes\":true,\"no\":null,\"text\":\"7\"}}, then Calls stat {}",
            "Fails 429, retry after 2 s",
            "Troubled: Overloaded",
            "Refuses \"No.\"",
            "Says \"Cut\"",
            "Says \"Gone\", but breaks off after 3 events",
            "Hangs",
            "Says \"Odd\", garbled: SplitCharacters",
            "Says \"One\", or Says \"Two\"");
        ((Reply)script.Turns[1]).Usage.Should().Be(new Usage(812, 41));
        script.Rules.Single().Contains.Should().Be("title for this conversation");
    }

    [Theory]
    [InlineData("turns:\n  - sayz: Hi", "fix.yaml, line 2, sayz: this key is not known here; there are when, thinks, *")]
    [InlineData("turns:\n  - calls: [{ tol: x }]", "fix.yaml, line 2, tol: this key is not known here; there are tool, arguments, id.")]
    [InlineData("turns:\n  - calls: [{ arguments: {} }]", "fix.yaml, line 2, calls: the key tool is missing.")]
    [InlineData("turns:\n  - fails: { status: 200 }", "fix.yaml, line 2, status: a failure's status is 400 to 599.")]
    [InlineData("turns:\n  - fails: { status: many }", "fix.yaml, line 2, status: a whole number is needed here.")]
    [InlineData("turns:\n  - troubled: sleepy", "fix.yaml, line 2, troubled: \"sleepy\" is none of rateLimited, *")]
    [InlineData("turns:\n  - {}", "fix.yaml, line 2, turns: a turn needs one of thinks, *")]
    [InlineData("turns: Hi", "fix.yaml, line 1, turns: a list is needed here.")]
    [InlineData("turns:\n  - breaksOff: { after: 1 }", "fix.yaml, line 2, turns: breaksOff needs something that the model says, thinks or calls.")]
    [InlineData("turns: [", "fix.yaml, line *: this is not YAML (*). Mend the line.")]
    [InlineData("", "fix.yaml*: a script is one document with turns or rules, and this has 0.")]
    [InlineData("rules:\n  - when: { says: x }\n    says: y", "fix.yaml, line 2, says: this key is not known here; there are contains, model, tool, schema.")]
    public void A_mistake_is_named_with_its_file_line_and_key(string text, string sentence)
    {
        var reading = () => ScriptFile.Parse(text, "fix.yaml");
        reading.Should().Throw<FakeModelException>().WithMessage(sentence);
    }

    [Fact]
    public void A_script_that_is_not_there_is_one_clear_sentence()
    {
        var reading = () => ScriptFile.Read("nowhere/none.yaml");
        reading.Should().Throw<FakeModelException>().WithMessage("The script \"nowhere/none.yaml\" cannot be read (*) Look at its path.");
    }
}
