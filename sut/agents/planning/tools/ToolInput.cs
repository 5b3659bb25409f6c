using System.Text.Json;
using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>The arguments of a tool call, as the model wrote them.</summary>
internal sealed class ToolInput
{
    private ToolInput(JsonElement json) => Json = json;

    /// <summary>All of them, an object.</summary>
    public JsonElement Json { get; }

    /// <summary>Reads a call's arguments.</summary>
    /// <exception cref="ToolFailed">They are no JSON object.</exception>
    public static ToolInput Of(ToolCall call)
    {
        try
        {
            using var json = JsonDocument.Parse(call.Arguments.Length > 0 ? call.Arguments : "{}");
            return json.RootElement.ValueKind is JsonValueKind.Object
                ? new ToolInput(json.RootElement.Clone())
                : throw new ToolFailed($"the arguments of {call.Tool} are no JSON object");
        }
        catch (JsonException wrong)
        {
            throw new ToolFailed($"the arguments of {call.Tool} are no JSON: {wrong.Message}");
        }
    }

    /// <summary>A text, or null when it is not there.</summary>
    public string? Find(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    /// <summary>A text that has to be there.</summary>
    /// <exception cref="ToolFailed">It is not.</exception>
    public string Text(string name) => Find(name) ?? throw new ToolFailed($"the argument '{name}' is missing; give it as text");

    /// <summary>A list of texts; none when it is not there.</summary>
    public IReadOnlyList<string> Texts(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
        : [];
}
