using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>What a plan made, as `plan artifacts` shows it.</summary>
internal static class PlanArtifacts
{
    /// <summary>All its files.</summary>
    public static Result Of(Plan plan)
    {
        var files = plan.Changes.Files.Where(file => !Misbehaviour.Is("forget-artifacts") || !plan.Changes.Added.Contains(file));
        return new Result(new JsonObject
        {
            ["plan_id"] = plan.Id,
            ["state"] = Words.Of(plan.State),
            ["artifacts"] = new JsonArray([.. files.Select(file => new JsonObject { ["path"] = file, ["change"] = Change(plan, file) })]),
            ["commits"] = Texts.Of(plan.Deliveries.Where(delivery => delivery.Commit is not null).Select(delivery => delivery.Commit)),
        });
    }

    private static string Change(Plan plan, string file) =>
        plan.Changes.Added.Contains(file) ? "added" : plan.Changes.Deleted.Contains(file) ? "deleted" : "modified";
}
