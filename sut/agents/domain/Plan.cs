using System.Text.Json.Serialization;
using Agents.Git;

namespace Agents.Domain;

/// <summary>One use of an action on a project, from its steps to its commit.</summary>
internal sealed record Plan
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The action's name.</summary>
    public required string Action { get; init; }

    /// <summary>The names of its projects, in the order in which they are applied.</summary>
    public required IReadOnlyList<string> Projects { get; init; }

    /// <summary>The name of the first, for most plans the only one.</summary>
    [JsonIgnore]
    public string Project => Projects[0];

    /// <summary>How much it may do by itself.</summary>
    public required AutomationProfile Automation { get; init; }

    /// <summary>The models (provider/model) that plan and write.</summary>
    public required Actors Actors { get; init; }

    /// <summary>What the user passed by --arg.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Where the user wants it to run.</summary>
    public EnvironmentRequest? Requested { get; init; }

    /// <summary>Where it runs.</summary>
    public required ResolvedEnvironment Environment { get; init; }

    /// <summary>The phase it is in.</summary>
    public Phase Phase { get; init; }

    /// <summary>How that phase stands.</summary>
    public PlanState State { get; init; }

    /// <summary>Which try of that phase this is.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>What the model wants to do.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>How sure the model is of its steps, 0 to 1; null when it did not say.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Those of the steps that are plans of their own.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The ids of those of its parts' plans whose work is in its working copies.</summary>
    public IReadOnlyList<string> TakenIn { get; init; } = [];

    /// <summary>The plan that this one is a part of, by its id; null for a plan that a user made.</summary>
    public string? Parent { get; init; }

    /// <summary>What a part is to do; null for a plan that a user made.</summary>
    public string? Title { get; init; }

    /// <summary>How many plans are above it.</summary>
    public int Depth { get; init; }

    /// <summary>Of a part: what those that it depends on have changed in repositories that are not its own; null when they have not.</summary>
    public string? Foregoing { get; init; }

    /// <summary>What the model changed.</summary>
    public Changes Changes { get; init; } = new([], 0, 0);

    /// <summary>Where the changes are until they are applied: one for each repository.</summary>
    public IReadOnlyList<Sandbox> Sandboxes { get; init; } = [];

    /// <summary>The first of them, for most plans the only one; null before execution.</summary>
    [JsonIgnore]
    public Sandbox? Sandbox => Sandboxes.Count > 0 ? Sandboxes[0] : null;

    /// <summary>What had to stay true when it last ran.</summary>
    public IReadOnlyList<Invariant> Invariants { get; init; } = [];

    /// <summary>How the validations of its changes went.</summary>
    public IReadOnlyList<ValidationResult> Validations { get; init; } = [];

    /// <summary>All that was decided, in order; what was taken back stays.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>How the user corrected it, in order.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>How it stood at earlier times.</summary>
    public IReadOnlyList<Checkpoint> Checkpoints { get; init; } = [];

    /// <summary>The last checkpoint; null before execution.</summary>
    [JsonIgnore]
    public Checkpoint? LastCheckpoint => Checkpoints is [.., var last] ? last : null;

    /// <summary>What became of the changes to each repository when they were applied.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>The commit that holds the changes to the first repository that has some; null before apply.</summary>
    [JsonIgnore]
    public string? Commit => Deliveries.FirstOrDefault(delivery => delivery.Commit is not null)?.Commit;

    /// <summary>Whether it changes nothing: the model's answer is then a report.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>What it does to databases when it is applied.</summary>
    public IReadOnlyList<Migration> Migrations { get; init; } = [];

    /// <summary>Of a read-only plan: what the model found; null before execution.</summary>
    public string? Report { get; init; }

    /// <summary>What the model was asked and what it cost.</summary>
    public ModelUse ModelUse { get; init; } = new(0, 0, 0);

    /// <summary>Why it failed.</summary>
    public PlanError? Error { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }
}
