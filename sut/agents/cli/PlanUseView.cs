using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;

namespace Agents.Cli;

/// <summary>A new plan as `plan use` shows it.</summary>
internal static class PlanUseView
{
    /// <summary>Its facts.</summary>
    public static JsonObject Of(Plan plan, IReadOnlyList<Project> projects) => new()
    {
        ["plan_id"] = plan.Id,
        ["phase"] = Words.Of(plan.Phase),
        ["state"] = Words.Of(plan.State),
        ["action"] = plan.Action,
        ["project"] = plan.Project,
        ["projects"] = Texts.Of(plan.Projects),
        ["automation_profile"] = plan.Automation.Name,
        ["attempt"] = plan.Attempt,
        ["inputs"] = new JsonObject(plan.Inputs.Select(input => KeyValuePair.Create(input.Key, (JsonNode?)input.Value))),
        // Who plans says how sure it is.
        ["actors"] = new JsonObject { ["strategy"] = plan.Actors.Strategy, ["execution"] = plan.Actors.Execution, ["estimation"] = plan.Actors.Strategy },
        ["automation"] = new JsonObject { ["profile"] = plan.Automation.Name, ["source"] = plan.Automation.Source, ["read_only"] = plan.ReadOnly },
        // The repositories are read when the plan is executed.
        ["context"] = new JsonObject { ["resources"] = Texts.Of(projects.SelectMany(project => project.Resources).Distinct()), ["indexed_files"] = 0, ["view"] = "tiered", ["hot_token_budget"] = ContextTiers.HotTokens },
        ["execution"] = PlanView.Of(plan)["execution"]!.DeepClone(),
        ["next_steps"] = PlanView.NextSteps(plan),
    };
}
