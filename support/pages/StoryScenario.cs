namespace Acceptance.Support.Pages;

/// <summary>A scenario of a told run.</summary>
/// <param name="Name">Its title.</param>
public sealed record StoryScenario(string Name)
{
    /// <summary>The feature it stands in.</summary>
    public string Feature { get; init; } = "Greeting visitors";

    /// <summary>The folder of the feature's file.</summary>
    public string Folder { get; init; } = "shop";

    /// <summary>The feature's description, Markdown.</summary>
    public string Description { get; init; } = "";

    /// <summary>The rule it stands in; null outside any.</summary>
    public string? Rule { get; init; }

    /// <summary>Its tags, with their @.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its steps, each with its keyword.</summary>
    public IReadOnlyList<string> Steps { get; init; } = ["Given a visitor", "When they come in", "Then they are greeted"];

    /// <summary>A text below the first step; null for none.</summary>
    public string? DocString { get; init; }

    /// <summary>How its attempts ended, the last one last: PASSED, FAILED or SKIPPED. Empty: it was not run.</summary>
    public IReadOnlyList<string> Attempts { get; init; } = ["PASSED"];

    /// <summary>What a failure or a skip says.</summary>
    public string? Message { get; init; }

    /// <summary>What the scenario attached: a file's name, its media type and its text.</summary>
    public IReadOnlyList<(string Name, string MediaType, string Text)> Attachments { get; init; } = [];

    /// <summary>Whether the run was killed while this one ran.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>How long an attempt takes, in milliseconds.</summary>
    public int Milliseconds { get; init; } = 120;
}
