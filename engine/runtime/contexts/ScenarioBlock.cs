namespace Reqnroll;

/// <summary>Which kind of step a scenario is in.</summary>
public enum ScenarioBlock
{
    /// <summary>Before the first step.</summary>
    None,

    /// <summary>In its Given steps.</summary>
    Given,

    /// <summary>In its When steps.</summary>
    When,

    /// <summary>In its Then steps.</summary>
    Then,
}
