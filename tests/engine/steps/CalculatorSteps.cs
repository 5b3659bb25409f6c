using Reqnroll;

namespace Engine.Tests.Steps;

[Binding]
public sealed class CalculatorSteps(ScenarioContext scenario)
{
    private readonly List<int> numbers = [];
    private string said = "";
    private string name = "";

    [Given("an empty calculator")]
    public void AnEmptyCalculator() => numbers.Clear();

    [Given("the user enters {int}")]
    public void TheUserEnters(int number) => numbers.Add(number);

    [When("the user adds them")]
    public async Task TheUserAddsThem()
    {
        await Task.Yield();
        scenario.Set(numbers.Sum());
    }

    [Then(@"^the result is (-?\d+)$")]
    public void TheResultIs(int expected) => scenario.Get<int>().Should().Be(expected);

    [Given("the user says:")]
    public void TheUserSays(string text) => said = text;

    [When("the user lists")]
    public void TheUserLists(DataTable table) => name = table.Rows[0]["name"];

    [Then(@"{int} line(s) was/were said by {string} and \(others)")]
    public void LinesWereSaid(int lines, string who)
    {
        said.Split('\n').Should().HaveCount(lines);
        who.Should().Be(name);
    }
}
