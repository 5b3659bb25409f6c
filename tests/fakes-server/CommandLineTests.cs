namespace Acceptance.Fakes.Server.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Check_prints_one_line_an_error_and_ends_with_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("wrong.yaml", "turns:\n  - sayz: Hi\n    calz: x\n  - says: Hi\n    fails: { status: 500 }\nrules:\n  - says: { a: b }\n");
        var ran = await Ran.FakeLlm("check", file);
        ran.Code.Should().Be(ExitCode.WrongScript);
        ran.Output.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith($"{file}:2: sayz: this key is not known here; there are "),
            line => line.Should().StartWith($"{file}:3: calz: this key is not known here; there are "),
            line => line.Should().Be($"{file}:4: turns: fails stands alone in its turn, and this has says too."),
            line => line.Should().StartWith($"{file}:7: says: "),
            line => line.Should().BeEmpty());
    }

    [Fact]
    public async Task Check_says_nothing_of_scripts_that_are_right()
    {
        using var folder = new TemporaryFolder();
        folder.Write("right.yaml", "turns: [{ says: Hi }]");
        (await Ran.FakeLlm("check", folder.Path)).Should().Be(new Ran(ExitCode.Fine, "", ""));
    }

    [Fact]
    public async Task A_wrong_script_keeps_the_server_from_starting()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.FakeLlm("serve", "--script", folder.Write("wrong.yaml", "turns: Hi"));
        ran.Code.Should().Be(ExitCode.WrongScript);
        ran.Errors.Should().Contain("wrong.yaml, line 1, turns: a list is needed here.");
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_sentence()
    {
        await using var first = await RunningProgram.Start("serve");
        var ran = await Ran.FakeLlm("serve", "--port", $"{first.Url.Port}");
        ran.Should().Be(new Ran(ExitCode.CannotStart, "", $"Port {first.Url.Port} on 127.0.0.1 is taken: choose another, or 0 for a free one.\n"));
    }

    [Theory]
    [InlineData("serve", "--host", "0.0.0.0")]
    [InlineData("serve", "--host", "nowhere")]
    [InlineData("serve", "--prot", "1")]
    [InlineData("record", "--out", "x.yaml")]
    [InlineData("check")]
    public async Task A_wrong_command_line_is_told_and_ends_with_two(params string[] arguments)
    {
        var ran = await Ran.FakeLlm(arguments);
        ran.Code.Should().Be(ExitCode.Usage);
        ran.Errors.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("record")]
    public async Task Each_command_has_a_help_text(string command)
    {
        var ran = await Ran.FakeLlm(command, "--help");
        ran.Code.Should().Be(ExitCode.Fine);
        ran.Output.Should().Contain("Usage:").And.Contain($"fake-llm {command}");
    }
}
