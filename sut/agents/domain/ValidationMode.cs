namespace Agents.Domain;

/// <summary>What it means that a validation fails.</summary>
internal enum ValidationMode
{
    /// <summary>Nothing is applied.</summary>
    Required,

    /// <summary>The user is warned.</summary>
    Advisory,
}
