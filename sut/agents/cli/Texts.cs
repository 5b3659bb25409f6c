using System.Text.Json.Nodes;

namespace Agents.Cli;

/// <summary>A list of texts, as JSON.</summary>
internal static class Texts
{
    /// <summary>The texts in their order; null stays null.</summary>
    // As nodes: what is added to an array as it is, the serializer finds out about by reflection.
    public static JsonArray Of(params IEnumerable<string?> texts) => [.. texts.Select(text => (JsonNode?)text)];
}
