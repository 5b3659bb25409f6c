using Acceptance.Fakes;
using Acceptance.Support.Model;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A graph actor: reviewers who work at once, and somebody who writes a report from what they find.</summary>
public sealed class ReviewBoard(PlanFlow plan, AgentsDriver agents, AgentsHome home, ModelActor model, Workspace workspace)
{
    private const string Name = "local/review-board";
    private const string Edges = "read -> security, read -> performance, read -> style, security -> report, performance -> report, style -> report";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, string> _findings = [];
    private bool _atOnce;

    /// <summary>The plan is carried out by the board.</summary>
    public void Reviews()
    {
        plan.Prepares("actor", "add", "--config", Written(Edges));
        plan.ActionLines += $"execution_actor: {Name}\n";
    }

    /// <summary>Sets up a board with these edges.</summary>
    public async Task TryToSetUpAsync(string edges)
    {
        await home.SetUpAsync();
        await agents.RunAsync("actor", "add", "--config", Written(edges));
    }

    /// <summary>The reviewers find this, each answering when asked.</summary>
    public void Finds(string reviewer, string finding)
    {
        _findings[reviewer] = finding;
        model.AnswersAbout(Role(reviewer), new Says(finding));
    }

    /// <summary>The reviewers find this, and none of them answers before all are asked.</summary>
    public void FindAtOnce(IEnumerable<(string Reviewer, string Finding)> findings)
    {
        var gates = new List<Gate>();
        foreach (var (reviewer, finding) in findings)
        {
            _findings[reviewer] = finding;
            gates.Add(new Gate());
            model.AnswersAbout(Role(reviewer), new Pauses(new Says(finding), 0, gates[^1]));
        }
        // Runs beside the program, which does not come back before the gates are open.
        _ = OpenWhenAllWaitAsync(gates);
    }

    /// <summary>The style reviewer is refused for overload, however often the model is asked.</summary>
    public void DoesNotAnswer(string reviewer) => model.AnswersAbout(Role(reviewer), new Fails(model.Provider.Overloaded, RetryAfter: TimeSpan.Zero));

    /// <summary>The report is this.</summary>
    public void Reports(string text) => model.AnswersAbout(Role("report"), new Says(text));

    /// <summary>Fails unless the board's report reads so.</summary>
    public async Task ShouldReportAsync(string text) =>
        (await agents.DoAsync("plan", "report", plan.Id)).Output.TrimEnd('\n').Should().Be(text, "that is the report that the model wrote");

    /// <summary>Fails unless all reviewers were waiting at the same time, and each was shown its own role and nobody's finding.</summary>
    public void ShouldHaveWorkedAtOnceAndAlone()
    {
        _atOnce.Should().BeTrue("all reviewers were to be asked before any of them was answered");
        foreach (var reviewer in _findings.Keys)
            Asked(reviewer).Request.ShownText.Should().NotContainAny([.. _findings.Values, .. _findings.Keys.Where(other => other != reviewer).Select(Role)]);
    }

    /// <summary>Fails unless who writes the report was shown every finding.</summary>
    public void ShouldHaveShownEveryFinding() => Asked("report").Request.ShownText.Should().ContainAll(_findings.Values);

    private Exchange Asked(string node) =>
        model.Journal.Should().ContainSingle(asked => asked.Request.System.Contains(Role(node)), "the node {0} was to be asked once", node).Which;

    private async Task OpenWhenAllWaitAsync(List<Gate> gates)
    {
        try
        {
            // The patience is for the others: the first is asked when the developer has typed all that comes before.
            await Task.WhenAny(gates.Select(gate => gate.Reached));
            await Task.WhenAll(gates.Select(gate => gate.Reached)).WaitAsync(Patience);
            _atOnce = true;
        }
        catch (TimeoutException)
        {
            // A step says so; until then the program is let go on.
            _atOnce = false;
        }
        gates.ForEach(gate => gate.Open());
    }

    private string Written(string edges) => workspace.Write("review-board.yaml", $"""
        name: {Name}
        description: Reviews a change from three sides
        read_only: true
        graph:
          nodes:
            - name: read
            - name: security
              prompt: {Role("security")}
            - name: performance
              prompt: {Role("performance")}
            - name: style
              prompt: {Role("style")}
            - name: report
              prompt: {Role("report")}
          edges:
        {string.Join('\n', edges.Split(", ").Select(edge => $"    - {edge}"))}

        """);

    private static string Role(string node) => node == "report" ? "You write the report." : $"You look for problems of {node}.";
}
