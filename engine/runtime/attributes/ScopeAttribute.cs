namespace Reqnroll;

/// <summary>Limits a binding to some scenarios: all that is set must match; of several attributes one must.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public class ScopeAttribute : Attribute
{
    /// <summary>A tag, with or without its @; upper and lower case differ.</summary>
    public string? Tag { get; set; }

    /// <summary>A feature's title, in any case.</summary>
    public string? Feature { get; set; }

    /// <summary>A scenario's title, in any case.</summary>
    public string? Scenario { get; set; }
}
