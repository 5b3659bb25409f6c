namespace Agents.Domain;

/// <summary>A command that says whether changes are good: it exits with 0 or not.</summary>
internal sealed record Validation
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>A command line for `sh`, run in the root of the repository.</summary>
    public required string Command { get; init; }

    /// <summary>What it means that it fails.</summary>
    public ValidationMode Mode { get; init; }

    /// <summary>When it runs.</summary>
    public ValidationStage Stage { get; init; }

    /// <summary>The project whose repositories it is for; null: any.</summary>
    public string? Project { get; init; }

    /// <summary>The resource that it is for; null: any.</summary>
    public string? Resource { get; init; }

    /// <summary>Whether it is for a repository.</summary>
    /// <param name="resource">The repository's resource.</param>
    /// <param name="projects">The plan's projects that have it.</param>
    public bool Covers(string resource, IEnumerable<string> projects) =>
        (Resource is null || Resource == resource) && (Project is null || projects.Contains(Project));
}
