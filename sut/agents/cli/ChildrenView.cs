using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning.Parts;
using Agents.State;

namespace Agents.Cli;

/// <summary>The child plans of a plan as they are shown.</summary>
internal static class ChildrenView
{
    /// <summary>How many of them are done, for example "1/2 complete"; null where there are none.</summary>
    public static string? Count(Plan plan) =>
        plan.Parts.Count == 0 ? null : $"{Children(plan).Count(child => child is { Phase: Phase.Execute, State: PlanState.Complete } or { State: PlanState.Applied })}/{plan.Parts.Count} complete";

    /// <summary>Each child with what is below it, for the tree.</summary>
    public static IEnumerable<JsonObject> Nodes(Plan plan) => Children(plan).Select(child => new JsonObject
    {
        ["type"] = "plan",
        ["title"] = child.Title,
        ["plan_id"] = child.Id,
        ["level"] = child.Depth,
        ["phase"] = Words.Of(child.Phase),
        ["state"] = Words.Of(child.State),
        ["error"] = child.Error?.Message,
        ["children"] = new JsonArray([.. PlanTree.Nodes(child, null), .. Nodes(child)]),
    });

    private static IReadOnlyList<Plan> Children(Plan plan) => plan.Parts.Count == 0 ? [] : new Family(new Shelves(Home.Open())).Children(plan);
}
