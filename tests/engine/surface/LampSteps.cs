using Reqnroll;
using Reqnroll.BoDi;

namespace Engine.Tests.Surface;

/// <summary>What a container makes, and for how long.</summary>
[Binding]
public sealed class LampSteps(IObjectContainer container, FeatureContext feature, LampSteps.Clock clock)
{
    private static Clock? ofTheFeature;

    public interface ILamp;

    [BeforeFeature("rely")]
    public static void BeforeFeature(Clock clock) => ofTheFeature = clock;

    [Given("a lamp that is one a look, and one that is one a scenario")]
    public void Lamps()
    {
        container.RegisterTypeAs<Lamp, ILamp>().InstancePerDependency();
        container.RegisterFactoryAs(_ => new Torch());
    }

    [Then("the first is another each time, the second never")]
    public void Differ()
    {
        Assert.NotSame(container.Resolve<ILamp>(), container.Resolve<ILamp>());
        Assert.Same(container.Resolve<Torch>(), container.Resolve<Torch>());
    }

    [Given("lamps called {string} and {string}")]
    public void Called(string first, string second)
    {
        container.RegisterTypeAs<NamedLamp, NamedLamp>(first);
        container.RegisterTypeAs<NamedLamp, NamedLamp>(second);
    }

    [Then("the lamps are {string}, know their names, and are no lamps of the feature")]
    public void Are(string names)
    {
        var lamps = container.Resolve<IDictionary<string, NamedLamp>>();
        Assert.Equal(names, string.Join(',', lamps.Keys.Order()));
        Assert.All(lamps, each => Assert.Equal(each.Key, each.Value.Name));
        Assert.Equal((2, true, false), (container.ResolveAll<NamedLamp>().Count(), container.IsRegistered<NamedLamp>("red"), feature.FeatureContainer.IsRegistered<NamedLamp>("red")));
        Assert.True(container.IsRegistered<Clock>());
    }

    [Then("the scenario's clock is that of the feature's hook")]
    public void SameClock() => Assert.Same(ofTheFeature, clock);

    public sealed class Lamp : ILamp;

    public sealed class Torch;

    public sealed class Clock;

    public sealed record NamedLamp(string registeredName)
    {
        public string Name => registeredName;
    }
}
