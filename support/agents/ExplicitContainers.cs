using Acceptance.Support.Repositories;

namespace Acceptance.Support.Agents;

/// <summary>Containers that see the developer's checkout: those that somebody names, and the one that the repository describes itself.</summary>
public sealed class ExplicitContainers(PlaceSheet places, LocalRepository repository, Workspace workspace)
{
    /// <summary>What the plan's container is called.</summary>
    public const string OfPlan = "plan-box";

    /// <summary>What the project's container is called.</summary>
    public const string OfProject = "project-box";

    /// <summary>What the agents call the container that the repository describes.</summary>
    public const string Devcontainer = $"{LocalRepository.Name}/devcontainer";

    /// <summary>What the host's folder holds.</summary>
    public const string Note = "Greet as the style guide says.";

    /// <summary>Where the host's folder is inside.</summary>
    public const string NoteFile = "/data/style.txt";

    /// <summary>The plan asks for a container that sees the checkout.</summary>
    /// <param name="priority">override, fallback or nothing.</param>
    public void PlanAsks(string priority) => Asks(priority, OfPlan, places.PlanAsksFor);

    /// <summary>The project asks for a container that sees the checkout and, for reading, a folder of the host.</summary>
    /// <param name="priority">override, fallback or nothing.</param>
    public void ProjectAsks(string priority) => Asks(priority, OfProject, places.ProjectAsksFor);

    /// <summary>The project insists on a container that sees a folder of the host alone.</summary>
    public void ProjectAsksBlindly()
    {
        places.Container(OfProject, "--mount", HostFolder());
        places.ProjectAsksFor(OfProject, "override");
    }

    /// <summary>The repository describes a container, with comments as the format allows them.</summary>
    public void IsDescribed(string folder = "") => Describe(folder, $"\"image\": \"{places.Image}\",");

    /// <summary>The repository describes a container and forgets its image.</summary>
    public void IsHalfDescribed() => Describe("", "");

    /// <summary>The developer works in a folder of the repository.</summary>
    public void Enters(string folder) => places.Moves(LocalRepository.Name, Path.Combine(repository.Folder, folder));

    private void Asks(string priority, string name, Action<string, string> asking)
    {
        if (priority == "nothing")
            return;
        repository.NotesCommits();
        places.Container(name, "--mount", $"{LocalRepository.Name}:/workspace", "--mount", HostFolder());
        asking(name, priority);
    }

    private string HostFolder() => $"{Path.GetDirectoryName(workspace.Write($"style/{Path.GetFileName(NoteFile)}", Note))}:{Path.GetDirectoryName(NoteFile)}:ro";

    private void Describe(string folder, string image)
    {
        repository.NotesCommits();
        repository.Change(Path.Combine(folder, ".devcontainer", "devcontainer.json"), $$"""
            {
              // Where this is worked on.
              {{image}}
              "name": "greeter",
            }
            """);
    }
}
