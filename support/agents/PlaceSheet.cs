namespace Acceptance.Support.Agents;

/// <summary>What a scenario says about where the work is done: the resources that a developer registers, and who asks for which container.</summary>
public sealed class PlaceSheet(ContainerGrant containers)
{
    private const string NeverStarted = "localhost/never-started:1";

    private readonly List<string[]> _resources = [];
    private readonly List<(string Resource, string? Project)> _linked = [];
    private string[] _project = [];

    /// <summary>The image that containers are made of; one that does not exist where none may start.</summary>
    public string Image => containers.Watch is null ? NeverStarted : containers.Image;

    /// <summary>What <c>plan use</c> is told about places.</summary>
    public IReadOnlyList<string> PlanWords { get; private set; } = [];

    /// <summary>A checkout of the developer's own, which a project works on: the scenario's own unless it is named.</summary>
    public void Checkout(string name, string folder, string? project = null)
    {
        _resources.Add(["git-checkout", name, "--path", folder, "--branch", "main"]);
        _linked.Add((name, project));
    }

    /// <summary>The developer registers that checkout from another folder of it.</summary>
    public void Moves(string name, string folder) => _resources.Find(words => words[1] == name)![3] = folder;

    /// <summary>A container; the words say what it clones or sees.</summary>
    public void Container(string name, params string[] words) => _resources.Add(["container-instance", name, "--image", Image, .. words]);

    /// <summary>The project works on this, too.</summary>
    public void Links(string name) => _linked.Add((name, null));

    /// <summary>The plan asks for a container.</summary>
    /// <param name="container">Its name.</param>
    /// <param name="priority">override or fallback.</param>
    public void PlanAsksFor(string container, string priority) => PlanWords = Asking(container, priority);

    /// <summary>The project asks for a container.</summary>
    /// <param name="container">Its name.</param>
    /// <param name="priority">override or fallback.</param>
    public void ProjectAsksFor(string container, string priority) => _project = Asking(container, priority);

    /// <summary>The projects that the plan is for, in the order in which they were said.</summary>
    /// <param name="own">The scenario's own project.</param>
    public IReadOnlyList<string> Projects(string own) => [.. _linked.Select(each => each.Project ?? own).DefaultIfEmpty(own).Distinct()];

    /// <summary>What the developer types until the projects are there.</summary>
    /// <param name="own">The scenario's own project.</param>
    public IEnumerable<string[]> Commands(string own) =>
    [
        .. _resources.Select(words => (string[])["resource", "add", .. words]),
        .. Projects(own).Select(project => (string[])
            ["project", "create", project, .. _linked.Where(each => (each.Project ?? own) == project).SelectMany(each => new[] { "--resource", each.Resource })]),
        .. _project.Length == 0 ? Array.Empty<string[]>() : [["project", "context", "set", own, .. _project]],
    ];

    private static string[] Asking(string container, string priority) => ["--execution-environment", container, "--execution-env-priority", priority];
}
