using System.Text.Json.Nodes;
using Engine.Tests.Compatibility;
using NJsonSchema;

namespace Engine.Tests.Messages;

/// <summary>The published schema of an envelope, in the older form that the validator reads: one file, with definitions by short names.</summary>
internal static class MessageSchema
{
    public static Task<JsonSchema> LoadAsync()
    {
        var root = JsonNode.Parse(File.ReadAllText(Kit.Schema))!.AsObject();
        var definitions = new JsonObject();
        foreach (var (id, schema) in root["$defs"]!.AsObject().ToList())
        {
            var name = id[(id.LastIndexOf('/') + 1)..].Replace(".schema.json", "", StringComparison.Ordinal);
            Flatten(schema!, name, definitions);
            definitions[name] = schema!.DeepClone();
        }

        root.Remove("$defs");
        Flatten(root, "Envelope", definitions);
        root["definitions"] = definitions;
        return JsonSchema.FromJsonAsync(root.ToJsonString());
    }

    // References are told from the root; a schema's own definitions move there under its name.
    private static void Flatten(JsonNode node, string owner, JsonObject definitions)
    {
        if (node is JsonArray items)
        {
            items.ToList().ForEach(item => Flatten(item!, owner, definitions));
        }

        if (node is not JsonObject members)
        {
            return;
        }

        foreach (var (key, value) in members.ToList())
        {
            switch (key)
            {
                case "$schema" or "$id":
                    members.Remove(key);
                    break;
                case "$ref":
                    members[key] = Reference(value!.ToString(), owner);
                    break;
                case "definitions":
                    members.Remove(key);
                    foreach (var (name, inner) in value!.AsObject().ToList())
                    {
                        Flatten(inner!, owner, definitions);
                        definitions[$"{owner}.{name}"] = inner!.DeepClone();
                    }

                    break;
                default:
                    Flatten(value!, owner, definitions);
                    break;
            }
        }
    }

    private static string Reference(string target, string owner) => target.EndsWith(".schema.json", StringComparison.Ordinal)
        ? "#/definitions/" + target.Replace("./", "", StringComparison.Ordinal).Replace(".schema.json", "", StringComparison.Ordinal)
        : "#/definitions/" + owner + "." + target.Replace("#/definitions/", "", StringComparison.Ordinal);
}
