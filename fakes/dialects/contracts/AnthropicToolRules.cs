using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses about tools: their names and schemas, and the choice among them.</summary>
internal static partial class AnthropicToolRules
{
    private static readonly string[] Choices = ["auto", "any", "tool", "none"];

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("tool-never-offered", (request, _) => request.Tools.Count == 0 && request.Body.Field("mcp_servers"u8).ValueKind == JsonValueKind.Undefined && request.Messages.Any(message => message.Calls.Count + message.Results.Count > 0)
            ? AnthropicContract.Wrong("Requests which include `tool_use` or `tool_result` blocks must define tools")
            : null),
        new("tool-schema", (request, _) => request.Tools.Count > 0 && WrongTool(request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
        new("tool-choice", (request, _) => request.Body.Field("tool_choice"u8) is { ValueKind: JsonValueKind.Object } choice && WrongChoice(choice, request) is { } wrong ? AnthropicContract.Wrong(wrong) : null),
    ];

    private static string? WrongChoice(JsonElement choice, Received request)
    {
        var (type, name) = (choice.Text("type"u8), choice.Text("name"u8));
        return !Choices.Contains(type) ? $"tool_choice: Input tag '{type}' found using 'type' does not match any of the expected tags: 'auto', 'any', 'tool', 'none'"
            : request.Tools.Count == 0 ? type == "none" ? null : "tool_choice may only be specified while providing tools."
            : type != "tool" ? null
            : choice.Field("name"u8).AsText() is null ? "tool_choice.tool.name: Field required"
            : request.Tools.All(tool => tool.Name != name) ? $"Tool '{name}' not found in provided tools"
            : null;
    }

    private static string? WrongTool(Received request)
    {
        var names = new HashSet<string>();
        var index = 0;
        foreach (var tool in request.Body.Field("tools"u8).Items())
        {
            // A tool of the provider's own (web_search_20250305, ...) has a type and brings no schema.
            var wrong = tool.Text("type"u8) is "" or "custom" ? WrongCustom(tool, request.Tools[index].Schema) : null;
            if (wrong is not null)
            {
                return $"tools.{index}.custom.{wrong}";
            }

            if (!names.Add(request.Tools[index].Name))
            {
                return "tools: Tool names must be unique.";
            }

            index++;
        }

        return null;
    }

    private static string? WrongCustom(JsonElement tool, string schema)
    {
        var input = tool.Field("input_schema"u8);
        return tool.Field("name"u8).AsText() is not { } name ? "name: Field required"
            : name.Length == 0 ? "name: String should have at least 1 character"
            : name.Length > 128 ? "name: String should have at most 128 characters"
            : !ToolName().IsMatch(name) ? "name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'"
            : input.ValueKind == JsonValueKind.Undefined ? "input_schema: Field required"
            : input.Field("type"u8).ValueKind == JsonValueKind.Undefined ? "input_schema.type: Field required"
            : input.Text("type"u8) != "object" ? "input_schema.type: Input should be 'object'"
            : input.EnumerateObject().Any(field => field.Name is "oneOf" or "allOf" or "anyOf") ? "input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level"
            : Schemas.Wrong(schema) ? "input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at https://docs.claude.com/en/docs/tool-use."
            : null;
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,128}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
