using Acceptance.Support.Repositories;

namespace Acceptance.Support.Agents;

/// <summary>The container that clones the remote on its first use, and that the plan asks for.</summary>
public sealed class CloneContainer(PlaceSheet places, RemoteRepository remote)
{
    /// <summary>What the agents call it.</summary>
    public const string Name = "code";

    /// <summary>Where the clone is, inside.</summary>
    public string Folder { get; private set; } = "/workspace";

    /// <summary>Registers it.</summary>
    /// <param name="url">What it clones.</param>
    /// <param name="folder">Where to, inside; as usual when null.</param>
    /// <param name="branch">The branch; the remote's own when null.</param>
    public void Clones(string url = RemoteRepository.Url, string? folder = null, string? branch = null)
    {
        Folder = folder ?? Folder;
        string[] named = branch is null ? [] : ["--branch", branch];
        places.Container(Name, ["--clone-into", $"{url}:{Folder}", "--mount", remote.Mount, .. named]);
        places.Links(Name);
        places.PlanAsksFor(Name, "fallback");
    }
}
