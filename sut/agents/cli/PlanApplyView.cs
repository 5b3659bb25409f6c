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
        data["artifacts"] = Texts.Of(plan.Changes.Files);
        data["changes"] = PlanView.ChangesOf(plan);
        data["deliveries"] = new JsonArray([.. plan.Deliveries.Select(Delivered)]);
        data["validation"] = Validated(plan.Validations);
        data["branch"] = plan.Sandbox?.Branch;
        if (plan.State is PlanState.Applied)
        {
            data["applied_at"] = plan.Updated.ToString("O");
            data["sandbox_cleanup"] = new JsonObject
            {
                [plan.Sandbox!.Kind != Sandbox.Worktree ? "container" : "worktree"] = "removed",
                ["branch"] = "removed",
                ["checkpoint"] = "removed",
            };
        }

        if (plan.Sandbox?.BindMount is { } mount)
        {
            data["bind_mount"] = mount;
        }

        data["lifecycle"] = new JsonObject
        {
            ["phase"] = Words.Of(plan.Phase),
            ["state"] = Words.Of(plan.State),
            ["total_duration"] = (plan.Updated - plan.Created).ToString("c"),
            ["total_cost"] = PlanView.CostOf(plan),
            ["decisions_made"] = plan.Decisions.Count(decision => decision.Stands),
            ["child_plans"] = ChildrenView.Count(plan),
        };
        return data;
    }

    private static JsonObject Validated(IReadOnlyList<ValidationResult> all)
    {
        var validation = new JsonObject(all.GroupBy(result => result.Name).Select(results => KeyValuePair.Create(results.Key, (JsonNode?)new JsonObject
        {
            ["status"] = results.All(result => result.Passed) ? "passed" : "failed",
            ["passed"] = results.Count(result => result.Passed),
            ["total"] = results.Count(),
        })));
        validation["duration_s"] = Math.Round(all.Sum(result => result.Took.TotalSeconds), 3);
        return validation;
    }

    private static JsonObject Delivered(Delivery delivery) => new()
    {
        ["resource"] = delivery.Resource,
        ["commit"] = delivery.Commit,
        ["status"] = !delivery.Done ? "refused" : delivery.Commit is null ? "unchanged" : "applied",
        ["reason"] = delivery.Refusal,
    };
}
