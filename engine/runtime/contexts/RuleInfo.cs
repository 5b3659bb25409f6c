namespace Reqnroll;

/// <summary>What the feature file says about the rule around the running scenario.</summary>
public class RuleInfo(string title, string? description, string[] tags)
{
    /// <summary>The rule as a sentence.</summary>
    public string Title { get; } = title;

    /// <summary>The text below it.</summary>
    public string? Description { get; } = description;

    /// <summary>The rule's own tags.</summary>
    public string[] Tags { get; } = tags;
}
