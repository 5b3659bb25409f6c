using Agents.Domain;
using Agents.Quality;
using Agents.State;

namespace Agents.Planning;

/// <summary>Takes a plan as far as its automation profile lets it go by itself.</summary>
internal sealed class Autopilot(Shelves shelves, TimeProvider time)
{
    private readonly PlanRun _run = new(shelves, time);

    /// <summary>Runs what may run by itself, for a plan that was just made or whose phase is just done.</summary>
    /// <returns>The plan as it is then. It awaits input when something ran by itself and what is next may not.</returns>
    public async Task<Plan> GoOnAsync(Plan plan, CancellationToken cancel)
    {
        var rules = shelves.Profiles.Get(plan.Automation.Name);
        while (Next(plan) is { } next && plan.State is not PlanState.AwaitingInput)
        {
            if (!Lets(rules, next, plan) || (next is Phase.Apply && HumanDecision.Of(plan).Count > 0))
            {
                return rules.RunsByItself && plan.State is PlanState.Complete ? await WaitingAsync(plan, cancel) : plan;
            }

            plan = await (next is Phase.Apply ? _run.ApplyAsync(plan.Id, cancel) : _run.ExecuteAsync(plan.Id, cancel));
        }

        return plan;
    }

    private static bool Lets(ProfileRules rules, Phase next, Plan plan) =>
        (Misbehaviour.Is("auto-apply") && rules.RunsByItself && next is Phase.Apply)
        || (!Misbehaviour.Is("profile-not-followed") && rules.Lets(next, Misbehaviour.Is("ignore-confidence") ? 1 : plan.Confidence));

    // A phase that failed is not tried again by itself: somebody has to look at it first.
    private static Phase? Next(Plan plan) => (plan.Phase, plan.State) switch
    {
        (Phase.Strategize, PlanState.Queued) => Phase.Strategize,
        (Phase.Strategize, PlanState.Complete) => Phase.Execute,
        (Phase.Execute, PlanState.Complete) when !plan.ReadOnly => Phase.Apply,
        _ => null,
    };

    private async Task<Plan> WaitingAsync(Plan plan, CancellationToken cancel)
    {
        var waiting = plan with { State = PlanState.AwaitingInput, Updated = time.GetUtcNow() };
        shelves.Plans.Put(plan.Id, waiting);
        await new PlanNews(shelves, time).TellAsync(waiting, cancel);
        return waiting;
    }
}
