namespace Acceptance.Report.Documents;

/// <summary>A scenario, or one row of an outline.</summary>
internal sealed record Scenario(string Id, string Name)
{
    /// <summary>The rule's place in the feature's list; null outside any.</summary>
    public int? Rule { get; init; }

    public int Line { get; init; }

    /// <summary>Its own tags and those of what it stands in.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public Status Status { get; init; }

    public double Milliseconds { get; init; }

    public DateTimeOffset? Started { get; init; }

    /// <summary>Why it was skipped or not run, or how it failed, in a line; null when it passed.</summary>
    public string? Reason { get; init; }

    /// <summary>What is shown when a reader opens it.</summary>
    public Detail Detail { get; init; } = new();
}
