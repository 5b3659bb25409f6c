using Reqnroll;

namespace Engine.Tests.Surface;

/// <summary>What a compass saw.</summary>
public sealed class Compass
{
    public List<string> Seen { get; } = [];
}

/// <summary>Bindings that apply to the scope of their class or to their own.</summary>
[Binding]
[Scope(Tag = "north")]
public sealed class CompassSteps(Compass compass)
{
    [BeforeScenario]
    public void Before() => compass.Seen.Add("class hook");

    [Then("the compass has seen {string}")]
    public void North(string expected)
    {
        compass.Seen.Add("step");
        Assert.Equal(expected, string.Join(',', compass.Seen));
    }
}

/// <summary>The same step, for another tag; and a hook that names two.</summary>
[Binding]
public sealed class OtherCompassSteps(Compass compass)
{
    [BeforeScenario("west", "@east")]
    [Scope(Scenario = "no such scenario")]
    public void Before() => compass.Seen.Add("hook");

    [Then("the compass has seen {string}")]
    [Scope(Tag = "@south", Feature = "WHAT STEP AUTHORS RELY ON")]
    [Scope(Tag = "nowhere")]
    public void South(string expected) => Assert.Equal(("method step", 0), (expected, compass.Seen.Count));

    [Then("nobody's compass has seen {string}")]
    public void East(string expected) => Assert.Equal(expected, string.Join(',', compass.Seen));
}
