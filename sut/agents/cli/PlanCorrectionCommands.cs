using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan correct` and `agents plan rollback`.</summary>
internal static class PlanCorrectionCommands
{
    /// <summary>Builds the first.</summary>
    public static Command Correct()
    {
        var id = new Argument<string>("ID") { Description = "The plan's id, or the id of the decision to go back to." };
        var mode = new Option<string>("--mode") { Description = "revert (go back and decide again) or append (keep what is there and add).", Required = true };
        mode.AcceptOnlyFromAmong("revert", "append");
        var guidance = new Option<string>("--guidance") { Description = "What you want; the model reads it.", Required = true };
        return Verb.Of("correct", "Corrects a plan; `plan execute` then goes on from there.", async (parsed, cancel) =>
        {
            var chosen = parsed.GetRequiredValue(mode) == "append" ? CorrectionMode.Append : CorrectionMode.Revert;
            var plan = await Corrector().CorrectAsync(parsed.GetRequiredValue(id), chosen, parsed.GetRequiredValue(guidance), cancel);
            return Shown(plan, "Plan corrected");
        }, id, mode, guidance, Yes());
    }

    /// <summary>Builds the second.</summary>
    public static Command RollBack()
    {
        var id = new Argument<string>("PLAN") { Description = "The plan's id." };
        var checkpoint = new Argument<string>("CHECKPOINT") { Description = "A checkpoint of it; `agents plan status` lists them." };
        return Verb.Of("rollback", "Takes a plan back to a checkpoint, and its commits back from where they were applied.", async (parsed, cancel) =>
        {
            var target = parsed.GetRequiredValue(checkpoint);
            return Shown(await Corrector().RollBackAsync(parsed.GetRequiredValue(id), target, cancel), $"Rolled back to {target}");
        }, id, checkpoint, Yes());
    }

    private static Corrector Corrector() => new(new Shelves(Home.Open()), TimeProvider.System);

    // Nothing is asked, so there is nothing to say yes to; scripts pass it all the same.
    private static Option<bool> Yes() => new("--yes") { Description = "Do not ask." };

    private static Result Shown(Plan plan, string message)
    {
        var view = PlanView.Of(plan);
        view["next_steps"] = new JsonArray($"agents plan {(plan is { Phase: Phase.Execute, State: PlanState.Complete } ? "apply" : "execute")} {plan.Id}");
        return new Result(view, message);
    }
}
