namespace Reqnroll.Bindings;

/// <summary>The three kinds of step.</summary>
public enum StepDefinitionType
{
    /// <summary>A state before the act.</summary>
    Given,

    /// <summary>The act.</summary>
    When,

    /// <summary>What can be observed after it.</summary>
    Then,
}
