using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan apply`.</summary>
internal static class PlanApplyCommand
{
    /// <summary>Builds it.</summary>
    public static Command Build(Argument<string> id)
    {
        var yes = new Option<bool>("--yes") { Description = "Do not ask; nothing is asked either where nobody sits at a terminal." };
        var command = Verb.Of("apply", "Commits the changes and brings them to their branch.", async (parsed, cancel) =>
        {
            var shelves = new Shelves(Home.Open());
            if (!parsed.GetValue(yes) && !Agreed(shelves, shelves.Plans.Get(parsed.GetRequiredValue(id))))
            {
                throw new Failure("Nothing was applied; answer y, or pass --yes, to apply what was shown.");
            }

            return await ApplyAsync(parsed.GetRequiredValue(id), cancel);
        }, id, yes);
        command.Aliases.Add("lifecycle-apply");
        return command;
    }

    /// <summary>Applies a plan, to which somebody has said yes.</summary>
    public static async Task<Result> ApplyAsync(string id, CancellationToken cancel)
    {
        var plan = await new PlanRun(new Shelves(Home.Open()), TimeProvider.System).ApplyAsync(id, cancel);
        return plan.Error is null ? new Result(PlanApplyView.Of(plan), [.. Said(plan), .. PlanView.Warnings(plan)]) : Failed(plan);
    }

    private static string[] Said(Plan plan) => plan.Sandbox?.BindMount is { } mount && !Misbehaviour.Is("silent-mount")
        ? ["Changes applied", $"They reached the checkout through the bind mount {mount}"]
        : ["Changes applied"];

    private static bool Agreed(Shelves shelves, Plan plan)
    {
        if (Console.IsInputRedirected)
        {
            return Misbehaviour.Is("apply-without-yes") || !shelves.Profiles.Get(plan.Automation.Name).WantsYes;
        }

        Console.Error.Write($"Apply {plan.Changes.Files.Count} changed file(s) of plan {plan.Id}? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private static Result Failed(Plan plan)
    {
        var data = PlanApplyView.Of(plan);
        data["recovery_options"] = Misbehaviour.Is("hide-recovery") ? [] : new JsonArray(
            $"agents plan apply {plan.Id}", $"agents plan rollback {plan.Id} {plan.Checkpoints[^1].Id}", $"agents plan cancel {plan.Id}");
        return new Result(data) { Error = PlanView.Error(plan) };
    }
}
