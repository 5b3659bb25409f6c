using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Engine.Tests.Compatibility;

/// <summary>Messages as a text that two implementations can share: by kind, keys sorted, ids counted anew, without times, places in code and wording of errors.</summary>
internal static class Canonical
{
    private static readonly string[] Kinds =
    [
        "source", "gherkinDocument", "pickle", "parameterType", "stepDefinition", "hook", "testRunStarted", "testRunHookStarted", "testCase",
        "testCaseStarted", "testStepStarted", "suggestion", "attachment", "testStepFinished", "testCaseFinished", "testRunHookFinished", "testRunFinished",
    ];

    private static readonly HashSet<string> Dropped =
        ["timestamp", "duration", "sourceReference", "stackTrace", "type", "message", "snippets", "fileName", "protocolVersion"];

    public static string Of(IEnumerable<string> lines)
    {
        var messages = lines.Select(line => JsonNode.Parse(line)!.AsObject().Single()).ToLookup(each => each.Key, each => each.Value!);
        messages.Select(kind => kind.Key).Should().BeSubsetOf(Kinds.Append("meta"));
        var ids = new Dictionary<string, string>();
        return string.Join('\n', Kinds.SelectMany(kind => messages[kind].Select(message => $"{kind} {Sorted(message, ids, kind).ToJsonString(Indented)}")));
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static JsonNode Sorted(JsonNode node, Dictionary<string, string> ids, string key) => node switch
    {
        JsonObject members => new JsonObject(WithoutReason(WithBytes(members)).Where(each => !IsDropped(each.Key, key)).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => KeyValuePair.Create(each.Key, (JsonNode?)Sorted(each.Value!, ids, each.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!, ids, key))]),
        _ when IsId(key) => Counted(node.ToString(), ids),
        _ => node.DeepClone(),
    };

    // Here pending and skipped are always told by an exception; some of the kit's steps return a word.
    private static JsonObject WithoutReason(JsonObject result)
    {
        if (result["status"]?.ToString() is "PENDING" or "SKIPPED")
        {
            result.Remove("exception");
        }

        return result;
    }

    // Reqnroll attaches files, and those in base 64 whatever they hold: what has to arrive are the same bytes.
    private static JsonObject WithBytes(JsonObject attachment)
    {
        if (attachment["contentEncoding"]?.ToString() == "IDENTITY")
        {
            attachment["contentEncoding"] = "BASE64";
            attachment["body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(attachment["body"]!.ToString()));
        }

        return attachment;
    }

    // "type" is a word of the protocol in patterns, pickles and hooks, and of the language in exceptions.
    private static bool IsDropped(string member, string inside) => Dropped.Contains(member) && (member != "type" || inside == "exception");

    private static bool IsId(string key) => key is "id" || key.EndsWith("Id", StringComparison.Ordinal) || key.EndsWith("Ids", StringComparison.Ordinal);

    private static JsonValue Counted(string id, Dictionary<string, string> ids)
    {
        if (!ids.TryGetValue(id, out var counted))
        {
            ids[id] = counted = $"id-{ids.Count}";
        }

        return JsonValue.Create(counted);
    }
}
