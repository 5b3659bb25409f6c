using System.Text.Json.Nodes;

namespace Acceptance.Support.Agents;

/// <summary>What <c>plan tree --format json</c> shows.</summary>
public static class PlanTree
{
    /// <summary>How many levels of plans are below the plan itself, whatever the nodes in between are called.</summary>
    public static int Depth(string json) => Below(JsonNode.Parse(json)) - 1;

    /// <summary>The id of the child plan that does this part.</summary>
    /// <exception cref="InvalidDataException">There is none; shows the tree.</exception>
    public static string IdOf(string json, string part) => Plans(JsonNode.Parse(json)).FirstOrDefault(node => $"{node["title"]}" == part)?["plan_id"]?.ToString()
        ?? throw new InvalidDataException($"The tree has no plan for \"{part}\": {json}");

    private static IEnumerable<JsonObject> Plans(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(field => Plans(field.Value)).Concat(one["type"]?.ToString() == "plan" ? [one] : []),
        JsonArray all => all.SelectMany(Plans),
        _ => [],
    };

    private static int Below(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(field => Below(field.Value)).DefaultIfEmpty(0).Max() + (one["type"]?.ToString() == "plan" ? 1 : 0),
        JsonArray all => all.Select(Below).DefaultIfEmpty(0).Max(),
        _ => 0,
    };
}
