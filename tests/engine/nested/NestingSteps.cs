using Reqnroll;

namespace Engine.Tests.Nested;

/// <summary>Steps that run other steps.</summary>
public sealed class NestingSteps : Reqnroll.Steps
{
    public static List<string> Lines { get; } = [];

    [When("it nests {string} and then {string}")]
    public async Task Nests(string first, string second)
    {
        await TestRunner.GivenAsync(first, null, null);
        await TestRunner.AndAsync(second, null, null);
        Lines.Add("back in " + StepContext.StepInfo.Text);
    }

    [Given("a {word}")]
    public static void Given(string what) => Lines.Add("given " + what);

    [When("a {word}")]
    public static void When(string what) => Lines.Add("when " + what);

    [Given("it fails")]
    public static void Fails() => throw new InvalidOperationException("no");

    [BeforeStep]
    public void BeforeStep() => Lines.Add("before " + StepContext.StepInfo.Text);
}
