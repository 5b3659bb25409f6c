namespace Agents.Domain;

/// <summary>When a validation runs.</summary>
internal enum ValidationStage
{
    /// <summary>In the sandbox, when the changes are made.</summary>
    BeforeApply,

    /// <summary>In the user's own checkout, when the changes are there.</summary>
    AfterApply,
}
