using System.Text;
using System.Text.Json.Nodes;
using Agents.Domain;

namespace Agents.Cli;

/// <summary>What was decided in a plan, as `plan tree` shows it: the plan, its steps, its files.</summary>
internal static class PlanTree
{
    /// <summary>The tree.</summary>
    public static Result Of(Plan plan)
    {
        var children = plan.Steps.Select((step, number) => Node("step", $"{number + 1}. {step}"))
            .Concat(plan.Changes.Files.Select(file => Node("file", file)));
        return new Result(new JsonObject
        {
            ["plan_id"] = plan.Id,
            ["phase"] = Words.Of(plan.Phase),
            ["state"] = Words.Of(plan.State),
            ["decision_count"] = plan.Steps.Count,
            ["tree"] = new JsonObject { ["type"] = "plan", ["title"] = plan.Action, ["children"] = new JsonArray([.. children]) },
        }) { Plain = Plain(plan) };
    }

    private static JsonObject Node(string type, string title) => new() { ["type"] = type, ["title"] = title };

    private static string Plain(Plan plan)
    {
        var text = new StringBuilder($"{plan.Id} {plan.Action}: {Words.Of(plan.Phase)} {Words.Of(plan.State)}");
        foreach (var (number, step) in plan.Steps.Index())
        {
            text.Append($"\n  {number + 1}. {step}");
        }

        foreach (var file in plan.Changes.Files)
        {
            text.Append($"\n  FILE {file}");
        }

        return text.ToString();
    }
}
