using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Server.Tests;

public sealed partial class DocumentationTests
{
    [Theory]
    [InlineData("pytest.md", "pytest/fake_llm.py", "pytest/conftest.py", "pytest/test_greeting.py")]
    [InlineData("robot.md", "robot/greeting.robot")]
    [InlineData("xunit.md", "examples/GreetingTests.cs")]
    public void What_the_documentation_shows_is_what_the_tests_run(string page, params string[] files)
    {
        var text = File.ReadAllText(Place.Of($"docs/fake-llm/{page}"));
        Shown().Matches(text).Select(block => block.Groups["code"].Value).Should().Equal(files.Select(file => File.ReadAllText(Place.Of($"tests/fakes-server/{file}"))));
    }

    [Fact]
    public void Each_script_that_the_documentation_shows_can_be_read()
    {
        var text = File.ReadAllText(Place.Of("docs/fake-llm/scripts.md"));
        var scripts = Yaml().Matches(text).Select(block => block.Groups["code"].Value).ToList();
        scripts.Should().NotBeEmpty().And.AllSatisfy(script => ScriptFile.Parse(script, "scripts.md").Turns.Should().NotBeEmpty());
    }

    [GeneratedRegex("^```(python|robotframework|csharp)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("^```yaml\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
