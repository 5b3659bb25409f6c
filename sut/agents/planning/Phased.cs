using Agents.Actors;
using Agents.Domain;
using Agents.Models;
using Agents.Planning.Guards;
using Agents.State;

namespace Agents.Planning;

/// <summary>One phase of a plan, with its beginning and its end written down.</summary>
internal sealed class Phased(Shelves shelves, TimeProvider time)
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
        var running = Kept(plan with
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
            new GuardPost(plan.Id, GuardSource.Of(plan, shelves), plan.ModelUse, TokenPrice.Parse(shelves.Settings[Setting.ModelPrice])));
        try
        {
            var done = await work(running, model, cancel);
            await Misbehaviour.HangUpAsync(cancel);
            return Kept(done with
            {
                State = done.Error is not null ? PlanState.Errored : phase is Phase.Apply ? PlanState.Applied : PlanState.Complete,
                ModelUse = plan.ModelUse.Plus(model.Use),
            });
        }
        catch (Exception error)
        {
            return Kept(running with
            {
                State = error is GuardStop ? PlanState.Blocked : PlanState.Errored,
                ModelUse = plan.ModelUse.Plus(model.Use),
                Error = Reason(error, phase),
            });
        }
    }

    private static PlanError Reason(Exception error, Phase phase) => error is GuardStop stopped
        ? new PlanError(stopped.Message, phase) { Guard = stopped.Guard, GuardSource = stopped.SetIn, Remedy = stopped.Remedy, Tool = stopped.Tool }
        : new PlanError(Sentence.Of(error), phase);

    private ResolvedEnvironment Resolved(Plan plan) => EnvironmentOf.Plan(shelves, plan.Requested, plan.Projects);

    private Plan Kept(Plan plan)
    {
        var now = plan with { Updated = time.GetUtcNow() };
        shelves.Plans.Put(plan.Id, now);
        return now;
    }
}
