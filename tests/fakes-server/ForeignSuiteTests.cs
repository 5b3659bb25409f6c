namespace Acceptance.Fakes.Server.Tests;

public sealed class ForeignSuiteTests
{
    private const string Python = "/usr/bin/python3";

    [SkippableFact]
    public async Task A_pytest_suite_plays_its_scripts_against_the_program()
    {
        var ran = await Pytest("test_greeting.py");
        ran.Output.Should().Contain("1 passed");
        ran.Code.Should().Be(0);
    }

    [SkippableFact]
    public async Task A_pytest_suite_fails_where_a_reply_was_never_asked_for()
    {
        var ran = await Pytest("unplayed.py");
        ran.Output.Should().Contain("1 scripted reply was never asked for. Next was: Says \"Hello\".");
        ran.Code.Should().Be(1);
    }

    [Fact]
    public async Task The_Robot_suite_plays_its_script_against_the_program()
    {
        await using var program = await RunningProgram.Start("serve");
        using var run = new RobotRun(RobotSuite.Read(Place.Of("tests/fakes-server/robot/greeting.robot")), new Dictionary<string, string> { ["FAKE_LLM_URL"] = program.Url.ToString() });
        await run.Run("The User Is Greeted");
    }

    [Fact]
    public async Task The_Robot_suite_fails_where_a_reply_was_never_asked_for()
    {
        await using var program = await RunningProgram.Start("serve");
        var suite = RobotSuite.Read(Place.Of("tests/fakes-server/robot/greeting.robot"));
        suite.Tests["The User Says Nothing"] = [suite.Tests["The User Is Greeted"][0]];
        using var run = new RobotRun(suite, new Dictionary<string, string> { ["FAKE_LLM_URL"] = program.Url.ToString() });
        var playing = () => run.Run("The User Says Nothing");
        (await playing.Should().ThrowAsync<Xunit.Sdk.XunitException>()).Which.Message.Should().Contain("1 scripted reply was never asked for");
    }

    private static async Task<Ran> Pytest(string file)
    {
        Skip.IfNot(File.Exists(Python) && (await Ran.Program(Python, ["-c", "import pytest"])).Code == 0, "pytest is not installed: apt-get install python3-pytest");
        await using var program = await RunningProgram.Start("serve");
        return await Ran.Program(
            Python,
            ["-m", "pytest", "-p", "no:cacheprovider", Place.Of($"tests/fakes-server/pytest/{file}")],
            new Dictionary<string, string> { ["FAKE_LLM_URL"] = program.Url.ToString(), ["PYTHONDONTWRITEBYTECODE"] = "1" });
    }
}
