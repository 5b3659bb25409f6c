using System.Text.Json.Serialization;

namespace Agents.Domain;

/// <summary>Something that plans work on or in: a checkout on this machine, or a container.</summary>
internal sealed record Resource
{
    /// <summary>The type of a checkout.</summary>
    public const string GitCheckout = "git-checkout";

    /// <summary>The type of a container.</summary>
    public const string ContainerInstance = "container-instance";

    /// <summary>The type of a container that a repository describes itself.</summary>
    public const string DevcontainerInstance = "devcontainer-instance";

    /// <summary>The name of the container that a checkout describes.</summary>
    public static string DevcontainerOf(string checkout) => $"{checkout}/devcontainer";

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One of the types above.</summary>
    public required string Type { get; init; }

    /// <summary>Of a checkout: its folder.</summary>
    public string? Path { get; init; }

    /// <summary>The branch that changes go to; of a container that clones, null for the one that the remote has as its own.</summary>
    public string? Branch { get; init; }

    /// <summary>Of a database: where it is.</summary>
    public Database? Database { get; init; }

    /// <summary>Of a container: its image.</summary>
    public string? Image { get; init; }

    /// <summary>Of a container: what it clones, and where to.</summary>
    public CloneInto? CloneInto { get; init; }

    /// <summary>Of a container: which folders of the host it sees.</summary>
    public IReadOnlyList<Mount> Mounts { get; init; } = [];

    /// <summary>Of a devcontainer: the file that describes it.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>Whether plans can run in it.</summary>
    [JsonIgnore]
    public bool IsContainer => Type is ContainerInstance or DevcontainerInstance;

    /// <summary>Whether two definitions say the same: adding a resource twice is no mistake.</summary>
    public bool SameAs(Resource other) => this with { Mounts = [] } == other with { Mounts = [] } && Mounts.SequenceEqual(other.Mounts);
}
