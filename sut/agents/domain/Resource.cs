namespace Agents.Domain;

/// <summary>Something that plans work on or in: a checkout on this machine, or a container.</summary>
internal sealed record Resource
{
    /// <summary>The type of a checkout.</summary>
    public const string GitCheckout = "git-checkout";

    /// <summary>The type of a container.</summary>
    public const string ContainerInstance = "container-instance";

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One of the two types.</summary>
    public required string Type { get; init; }

    /// <summary>Of a checkout: its folder.</summary>
    public string? Path { get; init; }

    /// <summary>Of a checkout: the branch that changes go to.</summary>
    public string? Branch { get; init; }

    /// <summary>Of a container: its image.</summary>
    public string? Image { get; init; }

    /// <summary>Of a container: what it clones, and where to.</summary>
    public CloneInto? CloneInto { get; init; }

    /// <summary>Of a container: which folders of the host it sees.</summary>
    public IReadOnlyList<Mount> Mounts { get; init; } = [];

    /// <summary>Whether two definitions say the same: adding a resource twice is no mistake.</summary>
    public bool SameAs(Resource other) => this with { Mounts = [] } == other with { Mounts = [] } && Mounts.SequenceEqual(other.Mounts);
}
