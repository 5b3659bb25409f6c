using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Gemini refuses about the functions that a request declares.</summary>
internal static partial class GeminiToolRules
{
    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("tool-name", (request, _) => request.Tools.Count > 0 && Declared(request).FirstOrDefault(function => !ToolName().IsMatch(function.Schema.Text("name"u8))) is { Place: { } place }
            ? GeminiContract.Wrong($"* GenerateContentRequest.{place}.name: Invalid function name. Must start with a letter or an underscore. Must be alphameric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 64.\n")
            : null),
        new("tool-duplicate", (request, _) => request.Tools.Count > 1 && Twice(request) is { } name ? GeminiContract.Wrong($"Duplicate function declaration found: {name}") : null),
        new("tool-schema", (request, _) => request.Tools.Count > 0 ? Declared(request).Select(function => GeminiSchema.Wrong(function.Schema.Field("parameters"u8), $"{function.Place}.parameters")).FirstOrDefault(wrong => wrong is not null) : null),
        new("tool-json", (request, _) => request.WantsJson && request.Tools.Count > 0 && !request.Model.StartsWith("gemini-3", StringComparison.Ordinal)
            ? GeminiContract.Wrong("Function calling with a response mime type: 'application/json' is unsupported")
            : null),
    ];

    private static IEnumerable<(string Place, JsonElement Schema)> Declared(Received request)
    {
        foreach (var (index, tool) in request.Body.Field("tools"u8).Items().Index())
        {
            foreach (var (place, function) in GeminiRequest.Either(tool, "functionDeclarations"u8, "function_declarations"u8).Items().Index())
            {
                yield return ($"tools[{index}].function_declarations[{place}]", function);
            }
        }
    }

    private static string? Twice(Received request)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return request.Tools.FirstOrDefault(tool => !seen.Add(tool.Name))?.Name;
    }

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
