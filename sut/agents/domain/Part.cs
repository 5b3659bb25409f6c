namespace Agents.Domain;

/// <summary>A step of a plan that is a plan of its own, a child.</summary>
/// <param name="Key">What other steps call it.</param>
/// <param name="Title">What it is to do.</param>
internal sealed record Part(string Key, string Title)
{
    /// <summary>The one project of the parent's that it works on; null for all of them.</summary>
    public string? Project { get; init; }

    /// <summary>The keys of the parts that have to be done before.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Its own steps, when the parent's strategy has them already; else the model is asked for them.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Those of its steps that are children of the child.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The child plan's id; null until it is made.</summary>
    public string? Plan { get; init; }
}
