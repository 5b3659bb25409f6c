using System.Collections.Concurrent;
using System.Text.Json;
using NJsonSchema;

namespace Acceptance.Fakes;

/// <summary>Holds a scripted reply to the request it answers: no real model would call a tool that is not offered, or miss a strict schema.</summary>
internal static class ScriptCheck
{
    // A script's schemas are few and come with every request; past the bound they are parsed again, which costs time and no memory.
    private const int Bound = 1000;
    private static readonly ConcurrentDictionary<string, JsonSchema> Parsed = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the script, as the end of a sentence; null when nothing is.</summary>
    public static string? Wrong(Reply reply, Received request)
    {
        foreach (var call in reply.ToolCalls)
        {
            if (WrongCall(call, request) is { } wrong)
            {
                return wrong;
            }
        }

        return request.WantsJson && reply.Ends == Stop.Done
            ? reply.Choices.Select(choice => WrongText(choice.Text, request.OutputSchema)).FirstOrDefault(wrong => wrong is not null)
            : null;
    }

    private static string? WrongCall(Calls call, Received request)
    {
        var tool = request.Tools.FirstOrDefault(tool => tool.Name == call.Tool);
        if (tool is null)
        {
            var offered = request.Tools.Count == 0 ? "offers no tools" : $"offers {string.Join(", ", request.Tools.Select(tool => tool.Name))}";
            return $"it calls the tool \"{call.Tool}\", and the request {offered}";
        }

        return !tool.TakesText && Difference(call.Input, tool.Schema) is { } difference ? $"its arguments for \"{call.Tool}\" do not fit the tool's schema: {difference}" : null;
    }

    private static string? WrongText(string text, string schema) =>
        Difference(text, schema) is { } difference ? $"the request wants JSON of its own schema, and the reply {Quoted.Line(text)} does not fit: {difference}" : null;

    private static string? Difference(string json, string schema)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
        }
        catch (JsonException wrong)
        {
            return $"it is not JSON ({wrong.Message})";
        }

        if (schema.Length == 0)
        {
            return null;
        }

        try
        {
            var errors = Schema(schema).Validate(json);
            return errors.Count == 0 ? null : string.Join("; ", errors.Select(error => $"{error.Kind} at {error.Path}"));
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException or FormatException or NotSupportedException or Newtonsoft.Json.JsonException or InvalidCastException)
        {
            return $"the schema cannot be read ({unreadable.Message})";
        }
    }

    private static JsonSchema Schema(string text)
    {
        if (Parsed.TryGetValue(text, out var known))
        {
            return known;
        }

        var schema = JsonSchema.FromJsonAsync(SchemaText.Of(text), null!, schema => new LocalReferences(new(schema, new DefaultTypeNameGenerator()))).GetAwaiter().GetResult();
        if (Parsed.Count < Bound)
        {
            Parsed[text] = schema;
        }

        return schema;
    }
}
