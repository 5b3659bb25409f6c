using System.Globalization;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>What was decided in a plan, as the agents tell it: the tree, the explanation, the differences.</summary>
public sealed class Decisions(PlanFlow plan, AgentsDriver agents)
{
    /// <summary>The tree's nodes from top to bottom, below the plan itself.</summary>
    public async Task<IReadOnlyList<Decision>> TreeAsync() =>
        [.. (await TreeAnswerAsync()).Tree("tree").Skip(1)];

    /// <summary>How many decisions stand, as the agents count them.</summary>
    public async Task<int> CountAsync() =>
        int.Parse((await TreeAnswerAsync()).Need("decision_count"), CultureInfo.InvariantCulture);

    /// <summary>The id of the decision of this type and number that still stands.</summary>
    public async Task<string> IdAsync(string type, int number = 1) =>
        (await TreeAsync()).Where(decision => decision.Type == type && decision.Status == "stands").ElementAt(number - 1).Id;

    /// <summary>Fails unless the explanation shows this.</summary>
    public async Task ShouldExplainAsync(string text, params string[] options) =>
        (await agents.DoAsync(["plan", "explain", plan.Id, "--format", "plain", .. options])).Output.Should().Contain(text, "that is what explains the plan");

    /// <summary>Fails unless the tree names the root cause in these words.</summary>
    public async Task ShouldHaveRootCauseAsync(string words) =>
        (await agents.DoAsync("plan", "tree", plan.Id)).Output.Should().MatchRegex($"ROOT CAUSE .*{System.Text.RegularExpressions.Regex.Escape(words)}");

    /// <summary>Fails unless the difference adds exactly these lines.</summary>
    public async Task ShouldDifferByAsync(IEnumerable<string> lines, params string[] options) =>
        (await agents.DoAsync(["plan", "diff", plan.Id, .. options])).Output.Split('\n')
            .Where(line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal)).Select(line => line[1..])
            .Should().BeEquivalentTo(lines, "that is all that the plan was to add");

    /// <summary>The files that the plan made, and how.</summary>
    public async Task<IReadOnlyList<Artifact>> ArtifactsAsync() =>
        new AgentsAnswer(await agents.DoAsync("plan", "artifacts", plan.Id, "--format", "json")).List("artifacts", file => new Artifact(file["path"], file["change"]));

    private async Task<AgentsAnswer> TreeAnswerAsync() => new(await agents.DoAsync("plan", "tree", plan.Id, "--format", "json"));
}
