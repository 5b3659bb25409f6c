using System.Collections.Specialized;

namespace Reqnroll;

/// <summary>What the feature file says about the running scenario.</summary>
public class ScenarioInfo(string title, string? description, string[] tags, IOrderedDictionary? arguments, IEnumerable<string>? inheritedTags = null)
{
    /// <summary>The title; an outline's placeholders stay as written.</summary>
    public string Title { get; } = title;

    /// <summary>The text below the title.</summary>
    public string? Description { get; } = description;

    /// <summary>The scenario's own tags and those of its examples.</summary>
    public string[] Tags { get; } = tags;

    /// <summary>Own tags, then the feature's, then the rule's.</summary>
    public string[] CombinedTags { get; } = [.. tags.Concat(inheritedTags ?? []).Distinct()];

    /// <summary>The example row: column to text; empty outside outlines.</summary>
    public IOrderedDictionary Arguments { get; } = arguments ?? new OrderedDictionary();
}
