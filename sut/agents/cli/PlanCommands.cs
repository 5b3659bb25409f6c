using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan`.</summary>
internal static class PlanCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var id = new Argument<string>("PLAN") { Description = "The plan's id." };
        var correction = new Option<bool>("--correction") { Description = "Only what the last correction changed." };
        return new Command("plan", "Makes plans, runs them, looks at them and applies them.")
        {
            PlanUseCommand.Build(),
            Verb.Of("execute", "Runs the next phase: first the steps, then the files.", (parsed, cancel) => ExecuteAsync(parsed.GetRequiredValue(id), cancel), id),
            PlanApplyCommand.Build(id),
            PlanReportCommand.Build(id),
            Verb.Of("cancel", "Gives a plan up and removes what was made for it.", (parsed, cancel) => CancelAsync(parsed.GetRequiredValue(id), cancel), id),
            Verb.Of("status", "Shows how a plan stands.", (parsed, _) => Task.FromResult(Status(parsed.GetRequiredValue(id))), id),
            Verb.Of("tree", "Shows what was decided.", (parsed, _) => Task.FromResult(Tree(parsed.GetRequiredValue(id))), id),
            Verb.Of(
                "diff",
                "Shows what would be applied.",
                (parsed, cancel) => DiffAsync(parsed.GetRequiredValue(id), parsed.GetValue(correction), cancel),
                id,
                correction),
            Verb.Of("artifacts", "Lists the files that a plan made.", (parsed, _) => Task.FromResult(PlanArtifacts.Of(Find(parsed.GetRequiredValue(id)))), id),
            PlanExplain.Build(),
            PlanCorrectionCommands.Correct(),
            PlanCorrectionCommands.RollBack(),
            Verb.Of("list", "Lists the plans, oldest first.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["plans"] = new JsonArray([.. new Shelves(Home.Open()).Plans.All().Select(PlanView.Of)]),
            }))),
        };
    }

    /// <summary>Runs the next phase, and what may run by itself after it.</summary>
    public static async Task<Result> ExecuteAsync(string id, CancellationToken cancel)
    {
        var run = await Run().ExecuteAsync(id, cancel);
        var plan = await new Autopilot(new Shelves(Home.Open()), TimeProvider.System).GoOnAsync(run, cancel);
        return Shown(plan, plan.Phase is Phase.Strategize ? "Strategy complete" : "Execution complete");
    }

    /// <summary>Gives a plan up.</summary>
    public static async Task<Result> CancelAsync(string id, CancellationToken cancel) => new(PlanView.Of(await Run().CancelAsync(id, cancel)), "Plan cancelled");

    /// <summary>Shows how a plan stands.</summary>
    public static Result Status(string id) => Shown(Find(id), "Status refreshed");

    /// <summary>Shows what was decided in a plan.</summary>
    public static Result Tree(string id) => PlanTree.Of(Find(id));

    private static PlanRun Run() => new(new Shelves(Home.Open()), TimeProvider.System);

    private static Plan Find(string id) => new Shelves(Home.Open()).Plans.Get(id);

    private static Result Shown(Plan plan, string message) => plan.Error is null
        ? new Result(PlanView.Of(plan), [message, .. PlanView.Warnings(plan)])
        : new Result(PlanView.Of(plan)) { Error = PlanView.Error(plan) };

    /// <summary>Shows what would be applied, or what the last correction changed.</summary>
    public static async Task<Result> DiffAsync(string id, bool correction, CancellationToken cancel)
    {
        var plan = Find(id);
        if (plan.Sandboxes.Count == 0 || plan.State is PlanState.Applied)
        {
            throw new Failure(plan.Commit is { } commit
                ? $"Plan {plan.Id} is applied; look at it with `git show {commit}` where it went."
                : $"Plan {plan.Id} has changed nothing yet; run `agents plan execute {plan.Id}` first.");
        }

        var shelves = new Shelves(Home.Open());
        var diff = await (correction ? PlanDiff.OfCorrectionAsync(plan, shelves, cancel) : PlanDiff.OfAsync(plan, shelves, cancel));
        return new Result(new JsonObject { ["plan_id"] = plan.Id, ["diff"] = diff, ["changes"] = PlanView.ChangesOf(plan) }) { Plain = diff };
    }
}
