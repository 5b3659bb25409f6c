using Reqnroll;
using Reqnroll.BoDi;

namespace Engine.Tests.Surface;

/// <summary>What contexts and containers do with what they are given.</summary>
[Binding]
public sealed class ContextSteps(ScenarioContext scenario, FeatureContext feature)
{
    private int made;

    [Given("a factory of numbers is kept")]
    public void Numbers() => scenario.Set(() => ++made);

    [Then("{int}, {int} and {int} come out of it")]
    public void ComeOut(int first, int second, int third) =>
        Assert.Equal([first, second, third], [scenario.Get<int>(), scenario.TryGetValue<int>(out var again) ? again : 0, scenario.Get<int>()]);

    [Given("a factory of texts is kept under {string}")]
    public void Texts(string key) => scenario.Set<Func<string>>(() => "text", key);

    [Then("what is under {string} is still a factory")]
    public void IsFactory(string key) => Assert.IsType<Func<string>>(scenario.Get<object>(key));

    [Given("the feature's shelf has been handed out")]
    public void HandedOut()
    {
        feature.FeatureContainer.RegisterInstanceAs(new Shelf());
        Assert.NotNull(scenario.ScenarioContainer.Resolve<Shelf>());
    }

    [Then("another shelf is refused")]
    public void Refused() => Assert.Throws<ObjectContainerException>(() => scenario.ScenarioContainer.RegisterInstanceAs(new Shelf()));

    [Then("a drawer is made")]
    public void Made() => Assert.NotNull(scenario.ScenarioContainer.Resolve<Drawer>());

    public sealed class Shelf;

    public sealed class Drawer
    {
        internal Drawer()
        {
        }
    }
}
