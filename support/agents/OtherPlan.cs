using Acceptance.Support.Repositories;

namespace Acceptance.Support.Agents;

/// <summary>A second plan of the same developer, with a task, a file and a container of its own.</summary>
public sealed class OtherPlan
{
    /// <summary>The file that it makes.</summary>
    public const string File = "farewell.py";

    /// <summary>The model's strategy for it.</summary>
    public const string Step = "1. Say goodbye in farewell.py";

    /// <summary>The model's answer for it.</summary>
    public const string Block = "FILE: farewell.py\n>>>>>>>\ndef part(): return 'bye'\n<<<<<<<";

    private const string Container = "more-code";

    private readonly PlaceSheet _places;

    /// <summary>Makes the flow; nothing is typed yet.</summary>
    public OtherPlan(AgentsDriver agents, AgentsHome home, Workspace workspace, Chance chance, ContainerGrant containers, RemoteRepository remote)
    {
        ArgumentNullException.ThrowIfNull(remote);
        _places = new PlaceSheet(containers);
        _places.Container(Container, "--clone-into", $"{RemoteRepository.Url}:/workspace", "--mount", remote.Mount);
        _places.Links(Container);
        _places.PlanAsksFor(Container, "fallback");
        Flow = new PlanFlow(agents, home, workspace, chance, _places) { Action = "local/farewell", Task = "Say goodbye as well" };
    }

    /// <summary>What the developer types for it.</summary>
    public PlanFlow Flow { get; }

    /// <summary>It is to use the first plan's container.</summary>
    public PlanFlow Shares()
    {
        _places.PlanAsksFor(CloneContainer.Name, "override");
        return Flow;
    }

    /// <summary>Executes it and the first plan at the same time.</summary>
    public async Task ExecutedBesideAsync(PlanFlow first)
    {
        ArgumentNullException.ThrowIfNull(first);
        // One home is set up once, and then used by two processes at a time.
        await first.BeginAsync();
        await Flow.BeginAsync();
        await Task.WhenAll(first.CompleteAsync(Phase.Executed), Flow.CompleteAsync(Phase.Executed));
    }
}
