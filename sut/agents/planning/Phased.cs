using Agents.Actors;
using Agents.Domain;
using Agents.Models;
using Agents.Planning.Guards;
using Agents.State;

namespace Agents.Planning;

/// <summary>One phase of a plan, with its beginning and its end written down.</summary>
/// <param name="shelves">Where plans are kept.</param>
/// <param name="time">The clock.</param>
/// <param name="under">The model of the parent, for a child plan: its guards hold for the child, too.</param>
internal sealed class Phased(Shelves shelves, TimeProvider time, GuardedModel? under = null)
{
    /// <summary>Runs the phase.</summary>
    /// <param name="plan">The plan as it is.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="work">What the phase does to the plan; the model counts what it is asked. A plan that it gives an error is errored, and keeps the rest.</param>
    /// <param name="cancel">Interrupts it.</param>
    /// <returns>The plan as it is then: complete, applied or errored.</returns>
    public async Task<Plan> RunAsync(Plan plan, Phase phase, Func<Plan, GuardedModel, CancellationToken, Task<Plan>> work, CancellationToken cancel)
    {
        var again = plan.Phase == phase && plan.State is not PlanState.Queued;
        var running = await KeptAsync(plan with
        {
            Steps = again && Misbehaviour.Is("retry-loses-strategy") ? [] : plan.Steps,
            Phase = phase,
            State = PlanState.Processing,
            Attempt = again ? plan.Attempt + 1 : 1,
            Error = null,
            Invariants = Quality.Invariants.For(plan, shelves),
            Environment = plan.Sandbox is null ? Resolved(plan) : plan.Environment,
        });
        var actor = phase is Phase.Strategize ? plan.Actors.Strategy : plan.Actors.Execution;
        var meter = new MeteredModel(() => ModelFor.Named(ActorFor.ModelOf(actor, shelves), shelves.Settings));
        var model = new GuardedModel(
            new RememberingModel(ActorFor.Played(actor, shelves, meter), shelves.Talks, RememberingModel.NameOf(plan.Id, plan.ModelUse.Calls)),
            meter,
            new GuardPost(
                // A child is run again by running its whole family again.
                under?.Post.Plan ?? plan.Id,
                GuardSource.Of(plan, shelves),
                plan.ModelUse,
                TokenPrice.Parse(shelves.Settings[Setting.ModelPrice]),
                under?.Post));
        try
        {
            var done = await work(running, model, cancel);
            await Misbehaviour.HangUpAsync(cancel);
            return await KeptAsync(done with
            {
                State = done.Error is { } error ? error.Guard is null ? PlanState.Errored : PlanState.Blocked : phase is Phase.Apply ? PlanState.Applied : PlanState.Complete,
                ModelUse = plan.ModelUse.Plus(model.Use),
            });
        }
        catch (Exception error)
        {
            return await KeptAsync(running with
            {
                State = error is GuardStop ? PlanState.Blocked : PlanState.Errored,
                ModelUse = plan.ModelUse.Plus(model.Use),
                Error = Reason.Of(error, phase),
            });
        }
        finally
        {
            under?.Adopt(model.Use);
        }
    }

    private ResolvedEnvironment Resolved(Plan plan) => EnvironmentOf.Plan(shelves, plan.Requested, plan.Projects);

    // Told also when interrupted: the plan is kept then, too.
    private async Task<Plan> KeptAsync(Plan plan)
    {
        var now = plan with { Updated = time.GetUtcNow() };
        if (now.State is not PlanState.Processing || !Misbehaviour.Is("told-late"))
        {
            shelves.Plans.Put(plan.Id, now);
        }

        await new PlanNews(shelves, time).TellAsync(now, CancellationToken.None);
        return now;
    }
}
