using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class DecompositionSteps(Decomposition parts, PlanFlow plan, PlanStatus status, AgentsDriver agents)
{
    [Given("the model splits the task into")]
    public void TheModelSplitsTheTaskInto(Table pieces) => parts.IsSplitInto(Read(pieces));

    [Given("the model splits the task into {int} parts that do not depend on each other")]
    public void TheModelSplitsTheTaskIntoMany(int count) => parts.IsSplitInto(Enumerable.Range(1, count).Select(number => Piece.Of($"shelf number {number:00}", "")));

    [Given("the model splits the task into parts of parts, {int} levels deep")]
    public void TheModelSplitsTheTaskAtOnce(int levels) => parts.IsSplitAtOnce(levels);

    [Given("the model splits the task, then the part, and so on, {int} levels deep")]
    public void TheModelSplitsTheTaskLevelByLevel(int levels) => parts.IsSplitLevelByLevel(levels);

    [Given("the model hands out in one answer")]
    public void TheModelHandsOut(Table pieces) => parts.IsHandedOut([.. Read(pieces)]);

    [Given("the model answers about no part before it was asked about all")]
    public void TheModelAnswersTogether() => parts.AreAskedAboutTogether();

    [Given("the model cannot carry out {string}")]
    public void TheModelCannotCarryOut(string part) => parts.CannotCarryOut(part);

    [Given("a plan that stopped since a child plan failed")]
    public async Task APlanThatStopped()
    {
        await plan.TryToCompleteAsync(Phase.Applied);
        agents.ShouldTell(Telling.Of("a child plan failed"));
    }

    [When("the model can carry out {string} and the developer has the plan carried on")]
    public Task ThePlanIsCarriedOn(string part)
    {
        parts.CanCarryOut(part);
        return plan.CarryOnAsync();
    }

    [Then("each part was carried out after what it depends on")]
    public void EachPartInOrder() => parts.ShouldHaveKeptTheOrder();

    [Then("all parts were under way at once")]
    public void AllPartsAtOnce() => parts.ShouldHaveBeenAtOnce();

    [Then("{string} was not begun")]
    public void WasNotBegun(string part) => parts.ShouldNotHaveBegun(part);

    [Then("the tree shows parts of parts, {int} levels deep")]
    public Task TheTreeIsDeep(int levels) => parts.ShouldBeDeepAsync(levels);

    [Then("{int} of {int} child plans are complete")]
    public async Task ChildPlansAreComplete(int done, int all) => (await status.ChildPlansAsync()).Should().Be($"{done}/{all} complete");

    private static IEnumerable<Piece> Read(Table pieces) => pieces.Rows.Select(row => Piece.Of(row["part"], row["after"], Cell(row, "writes")) with
    {
        Text = Cell(row, "text") ?? row["part"],
        Project = Cell(row, "project") is { } project ? TeamRepositories.ProjectOf(project) : null,
    });

    private static string? Cell(DataTableRow row, string column) => row.ContainsKey(column) ? row[column] : null;
}
