using System.Text.Json;
using System.Text.Json.Nodes;

namespace Acceptance.Report.Documents;

/// <summary>What a talk and a list of commands are made of, as far as the page looks at it. Another tool may write them: what has another shape is shown as the text that it is.</summary>
internal static class Shape
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>Whether the page can draw it as a talk.</summary>
    public static bool IsTalk(JsonObject node) => Fits<Talk>(node);

    /// <summary>Whether the page can draw it as commands.</summary>
    public static bool IsCommandList(JsonObject node) => Fits<CommandList>(node);

    private static bool Fits<T>(JsonObject node)
    {
        try
        {
            return node.Deserialize<T>(Json) is not null && !HasHoles(node);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasHoles(JsonNode node) => node switch
    {
        JsonArray list => list.Any(item => item is null || HasHoles(item)),
        JsonObject members => members.Any(member => member.Value is { } value && HasHoles(value)),
        _ => false,
    };

    private sealed record Talk(IReadOnlyList<Exchange>? Exchanges = null, IReadOnlyList<string>? Verdict = null);

    private sealed record Exchange(
        int? Number = null, string? Dialect = null, string? Model = null, bool? Streamed = null, int? Status = null, bool? Beside = null, int? Repeated = null,
        IReadOnlyList<Asked>? Asked = null, IReadOnlyList<string>? Tools = null, IReadOnlyList<Answered>? Answered = null, string? Fault = null, Script? Script = null,
        string? Rule = null, Tokens? Tokens = null, IReadOnlyList<string>? Complaints = null, string? Request = null, string? Response = null);

    private sealed record Asked(string? Role = null, string? Text = null, IReadOnlyList<Call>? Calls = null, IReadOnlyList<Result>? Results = null);

    private sealed record Call(string? Id = null, string? Tool = null, string? Arguments = null);

    private sealed record Result(string? CallId = null, string? Tool = null, string? Text = null, bool? Failed = null);

    private sealed record Answered(string? Kind = null, string? Text = null, string? Tool = null, string? Arguments = null);

    private sealed record Script(int? Turn = null, string? Step = null, int? Occurrence = null);

    private sealed record Tokens(long? Input = null, long? Output = null);

    private sealed record CommandList(IReadOnlyList<Command>? Commands = null, string? Container = null);

    private sealed record Command(string? Line = null, int? Exit = null, double? Ms = null, string? Output = null, string? Error = null);
}
