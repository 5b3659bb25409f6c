using System.Text;
using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>What was decided in a plan, as `plan tree` shows it: the plan, its decisions, and what belongs to each. What was taken back stays visible.</summary>
internal static class PlanTree
{
    /// <summary>The tree.</summary>
    public static Result Of(Plan plan) => new(new JsonObject
    {
        ["plan_id"] = plan.Id,
        ["phase"] = Words.Of(plan.Phase),
        ["state"] = Words.Of(plan.State),
        ["root_cause"] = plan.Error?.Message,
        ["decision_count"] = plan.Decisions.Count(decision => decision.Stands && !(Misbehaviour.Is("uncounted-decisions") && decision.Kind is DecisionKind.Step or DecisionKind.Execution or DecisionKind.File)),
        ["tree"] = new JsonObject { ["type"] = "plan", ["id"] = plan.Id, ["title"] = plan.Action, ["children"] = new JsonArray([.. Nodes(plan, null), .. ChildrenView.Nodes(plan)]) },
    })
    { Plain = Plain(plan) };

    /// <summary>The decisions right below one; those at the top for null.</summary>
    public static IEnumerable<JsonObject> Nodes(Plan plan, string? parent) =>
        plan.Decisions.Where(decision => decision.Parent == parent && (decision.Stands || !Misbehaviour.Is("forget-taken-back"))).Select(decision => Node(plan, decision));

    private static JsonObject Node(Plan plan, Decision decision) => new()
    {
        ["type"] = Words.Of(decision.Kind),
        ["id"] = decision.Id,
        ["title"] = decision.Choice,
        ["status"] = decision.Stands ? "stands" : "taken_back",
        ["taken_back_by"] = decision.TakenBackBy,
        ["children"] = new JsonArray([.. Nodes(plan, decision.Id)]),
    };

    private static string Plain(Plan plan)
    {
        var text = new StringBuilder($"{plan.Id} {plan.Action}: {Words.Of(plan.Phase)} {Words.Of(plan.State)}");
        if (plan.Error is { } error)
        {
            text.Append($"\n  ROOT CAUSE {error.Message}");
        }

        foreach (var decision in plan.Decisions)
        {
            text.Append($"\n{(decision.Parent is null ? "  " : "    ")}{decision.Id} {Words.Of(decision.Kind)}: {decision.Choice}{(decision.Stands ? "" : $" (taken back by {decision.TakenBackBy})")}");
        }

        return text.ToString();
    }
}
