using Reqnroll;

namespace Engine.Tests.Matching;

/// <summary>Steps that are chosen by scope, by count of arguments and by what converts.</summary>
public sealed class ScopedSteps(ScenarioContext scenario)
{
    [Given("a scoped step")]
    public void Anywhere() => scenario.Set("anywhere");

    [Given("a scoped step")]
    [Scope(Tag = "@special")]
    public void Special() => scenario.Set("special");

    [Given("a scoped step")]
    [Scope(Tag = "special", Feature = "matching")]
    public void MoreSpecial() => scenario.Set("more special");

    [Given("only elsewhere")]
    [Scope(Scenario = "Elsewhere")]
    public static void Elsewhere()
    {
    }

    [Given(@"a thing (\d+)")]
    public void Number(int number) => scenario.Set($"number {number}");

    [Given("a thing (.*)")]
    public void Truth(bool truth) => scenario.Set($"truth {truth}");

    [StepArgumentTransformation(@"(\d+) of (\d+)")]
    public static Range Part(int part, int whole) => part..whole;

    [StepArgumentTransformation(@"none")]
    public static async Task<Range> None()
    {
        await Task.Yield();
        return 0..0;
    }

    [Given("{Range} is done")]
    public void Done(Range range) => scenario.Set(range.ToString());

    [Then("it was {string}")]
    public void ItWas(string expected) => scenario.Get<string>().Should().Be(expected);

    [Given("the outline says {word}")]
    public void Says(string word) => scenario.Set($"{word} {scenario.ScenarioInfo.Arguments["word"]} {scenario.ScenarioInfo.Title.Trim('>').Replace("<", "of ", StringComparison.Ordinal)} {string.Join(',', scenario.ScenarioInfo.CombinedTags)} {scenario.RuleInfo?.Title}");
}
