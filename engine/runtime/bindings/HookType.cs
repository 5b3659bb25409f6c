namespace Reqnroll.Bindings;

/// <summary>The moments at which a hook runs.</summary>
public enum HookType
{
    /// <summary>Once, before everything.</summary>
    BeforeTestRun,

    /// <summary>Once, after everything.</summary>
    AfterTestRun,

    /// <summary>Before a feature's first scenario.</summary>
    BeforeFeature,

    /// <summary>After a feature's last scenario.</summary>
    AfterFeature,

    /// <summary>Before each scenario.</summary>
    BeforeScenario,

    /// <summary>After each scenario, passed or failed.</summary>
    AfterScenario,

    /// <summary>Before a run of Given, When or Then steps.</summary>
    BeforeScenarioBlock,

    /// <summary>After a run of Given, When or Then steps.</summary>
    AfterScenarioBlock,

    /// <summary>Before each step.</summary>
    BeforeStep,

    /// <summary>After each step.</summary>
    AfterStep,
}
