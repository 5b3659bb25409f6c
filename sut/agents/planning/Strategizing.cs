using Agents.Domain;
using Agents.State;

namespace Agents.Planning;

/// <summary>The first phase, with its beginning and its end written down.</summary>
internal sealed class Strategizing(Shelves shelves, Phased phased)
{
    /// <summary>Has the plan's steps made.</summary>
    /// <returns>The plan; errored when there are none.</returns>
    public Task<Plan> RunAsync(Plan plan, CancellationToken cancel) => phased.RunAsync(
        plan,
        Phase.Strategize,
        async (running, model, stop) =>
        {
            var strategy = await new Strategist(model).PlanAsync(shelves.Actions.Get(plan.Action), running, stop);
            IReadOnlyList<Part> kept = [.. running.Parts.Where(part => strategy.Steps.Contains(part.Title))];
            return Decisions.Strategy(
                running with { Confidence = strategy.Confidence, Parts = [.. kept, .. Misbehaviour.Parts(plan.Depth, strategy.Parts)] }, strategy.Steps);
        },
        cancel);
}
