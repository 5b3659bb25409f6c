using System.Text.Json.Nodes;

namespace Acceptance.Support.Agents;

/// <summary>What <c>plan tree --format json</c> shows.</summary>
public static class PlanTree
{
    /// <summary>How many levels of plans are below the plan itself, whatever the nodes in between are called.</summary>
    public static int Depth(string json) => Below(JsonNode.Parse(json)) - 1;

    private static int Below(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(field => Below(field.Value)).DefaultIfEmpty(0).Max() + (one["type"]?.ToString() == "plan" ? 1 : 0),
        JsonArray all => all.Select(Below).DefaultIfEmpty(0).Max(),
        _ => 0,
    };
}
