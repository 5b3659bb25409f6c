using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Acceptance.Fakes;

/// <summary>Writes a YAML value as the JSON that it means: plain words are numbers, truth values and null as YAML's core schema has them.</summary>
internal static partial class YamlAsJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON; null where the value has none: keys that are no texts, or anchors that make it endless.</summary>
    public static string? Write(YamlNode node)
    {
        var budget = 10_000;
        return Finite(node, 0, ref budget) ? Convert(node)?.ToJsonString(Readable) ?? "null" : null;
    }

    private static bool Finite(YamlNode node, int depth, ref int budget)
    {
        if (depth == 60 || --budget < 0)
        {
            return false;
        }

        var children = node is YamlMappingNode mapping ? mapping.Children.Values : node as IEnumerable<YamlNode> ?? [];
        foreach (var child in children)
        {
            if (!Finite(child, depth + 1, ref budget))
            {
                return false;
            }
        }

        return node is not YamlMappingNode { Children.Keys: var keys } || keys.All(key => key is YamlScalarNode);
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value ?? "", Convert(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value ?? ""),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value),
        _ => null,
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ => JsonNumber().IsMatch(text) ? JsonNode.Parse(text) : JsonValue.Create(text),
    };

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}
