using System.Text.Json.Serialization;

namespace Agents.Domain;

/// <summary>Something that has to stay true, whatever a plan does. The model reads its text; the program holds changes against its patterns.</summary>
internal sealed record Invariant
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What has to stay true, in the user's words.</summary>
    public required string Text { get; init; }

    /// <summary>The project that it holds for, when it holds for one.</summary>
    public string? Project { get; init; }

    /// <summary>The plan that it holds for, when it holds for one.</summary>
    public string? Plan { get; init; }

    /// <summary>Patterns of paths that may not change.</summary>
    public IReadOnlyList<string> MustNotChange { get; init; } = [];

    /// <summary>Patterns of the only paths that may change; empty: any.</summary>
    public IReadOnlyList<string> MayOnlyChange { get; init; } = [];

    /// <summary>Patterns one of which the path of a new file has to fit; empty: any.</summary>
    public IReadOnlyList<string> NewFiles { get; init; } = [];

    /// <summary>Patterns of paths about which a human decides before they change.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Where it holds: global, project or plan.</summary>
    [JsonIgnore]
    public string Scope => Plan is not null ? "plan" : Project is not null ? "project" : "global";

    /// <summary>Whether it holds for a plan.</summary>
    public bool HoldsFor(string? plan, IEnumerable<string> projects) => (Plan is null || Plan == plan) && (Project is null || projects.Contains(Project) || Misbehaviour.Is("mix-invariants"));

    /// <summary>The paths that violate it.</summary>
    /// <param name="changed">The paths that were changed, made or deleted.</param>
    /// <param name="added">Those that were made.</param>
    public IReadOnlyList<string> ViolatedBy(IReadOnlyList<string> changed, IReadOnlyList<string> added) =>
    [
        .. changed.Where(path => PathPattern.Fits(path, MustNotChange) || (MayOnlyChange.Count > 0 && !PathPattern.Fits(path, MayOnlyChange)))
            .Union(added.Where(path => NewFiles.Count > 0 && !PathPattern.Fits(path, NewFiles))),
    ];
}
