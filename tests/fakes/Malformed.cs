using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Acceptance.Fakes.Tests;

/// <summary>A request that no client means to send: a good one with some of its fields replaced, removed or doubled, or some of its bytes changed.</summary>
internal sealed record Malformed(FuzzRoute Route, byte[] Body)
{
    public static readonly string[] Values =
    [
        "null", "true", "[]", "{}", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "-1", "0", "1e400", "12345678901234567890", "0.5", "[null]", "[[]]", "[{}]", "[1]", "[\"x\"]", "{\"type\":\"object\"}", "{\"type\":7}",
        "{\"role\":\"tool\"}", "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\"}]}", "{\"type\":\"function\"}", "{\"$ref\":\"#/nowhere\"}", "{\"type\":[\"object\",\"null\"],\"properties\":[]}",
    ];

    public static Gen<Malformed> Any { get; } =
        from route in Gen.Elements(FuzzRoute.All)
        from fields in Gen.ListOf(Gen.Choose(0, 100_000), 3)
        from values in Gen.ListOf(Gen.Elements(Values), 3)
        from bytes in Gen.Frequency((4, Gen.Constant(Array.Empty<int>())), (1, Gen.ArrayOf(Gen.Choose(0, 100_000))))
        select new Malformed(route, Bytes(Fields(route.Body, [.. fields], [.. values]), bytes));

    public override string ToString() => $"{Route.Path}: {Encoding.UTF8.GetString(Body)}";

    public static string Fields(string body, int[] picks, string[] values)
    {
        var root = JsonNode.Parse(body)!;
        foreach (var (pick, value) in picks.Zip(values))
        {
            var places = Places(root).ToList();
            places[pick % places.Count](pick % 7 == 0 ? null : Placeholder);
            body = root.ToJsonString().Replace($"\"{PlaceholderText}\"", value, StringComparison.Ordinal);
            if (body.Contains("\\ud800", StringComparison.Ordinal) || body.Contains("1e400", StringComparison.Ordinal))
            {
                return body;
            }

            root = JsonNode.Parse(body)!;
        }

        return body;
    }

    private const string PlaceholderText = "@@here@@";

    private static JsonNode? Placeholder => JsonValue.Create(PlaceholderText);

    // Every field and item of the tree, as what puts something else there, or nothing.
    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node) => node switch
    {
        JsonObject fields => fields.ToList().SelectMany(field => Places(field.Value).Prepend(value =>
        {
            if (value is null)
            {
                fields.Remove(field.Key);
            }
            else
            {
                fields[field.Key] = value;
            }
        })),
        JsonArray items => items.ToList().SelectMany((item, index) => Places(item).Prepend(value => items[index] = value)),
        _ => [_ => { }],
    };

    private static byte[] Bytes(string body, int[] changes)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        foreach (var change in changes)
        {
            bytes[change % bytes.Length] = (byte)(change / 7);
        }

        return bytes;
    }
}
