using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>An applied plan as `plan apply` shows it.</summary>
internal static class PlanApplyView
{
    /// <summary>Its facts.</summary>
    public static JsonObject Of(Plan plan)
    {
        var data = PlanView.Of(plan);
        data["artifacts"] = new JsonArray([.. plan.Changes.Files.Select(file => JsonValue.Create(file))]);
        data["changes"] = PlanView.ChangesOf(plan);
        data["deliveries"] = new JsonArray([.. plan.Deliveries.Select(Delivered)]);
        data["validation"] = new JsonObject(plan.Validations.GroupBy(result => result.Name).Select(results => KeyValuePair.Create(
            results.Key, (JsonNode?)new JsonObject { ["status"] = results.All(result => result.Passed) ? "passed" : "failed", ["total"] = results.Count() })));
        data["branch"] = plan.Sandbox?.Branch;
        if (plan.State is PlanState.Applied)
        {
            data["applied_at"] = plan.Updated.ToString("O");
            data["sandbox_cleanup"] = new JsonObject { [plan.Sandbox!.Kind != Sandbox.Worktree ? "container" : "worktree"] = "removed" };
        }

        if (plan.Sandbox?.BindMount is { } mount)
        {
            data["bind_mount"] = mount;
        }

        data["lifecycle"] = new JsonObject { ["phase"] = Words.Of(plan.Phase), ["state"] = Words.Of(plan.State), ["decisions_made"] = plan.Steps.Count };
        return data;
    }

    private static JsonObject Delivered(Delivery delivery) => new()
    {
        ["resource"] = delivery.Resource,
        ["commit"] = delivery.Commit,
        ["status"] = !delivery.Done ? "refused" : delivery.Commit is null ? "unchanged" : "applied",
        ["reason"] = delivery.Refusal,
    };
}
