using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in a request to Messages, in the words of its errors.</summary>
internal static partial class AnthropicContract
{
    // By the types of the provider's own client, @anthropic-ai/sdk 1.11. Blocks and tools of kinds that are not named here pass.
    private static readonly Fields Documented = Fields.Read("""
        model:string messages:array>message max_tokens:integer cache_control:object>cache container:any context_management:object diagnostics:any inference_geo:string
        mcp_servers:array metadata:object>metadata output_config:object output_format:object service_tier:string speed:string stop_sequences:array
        stream:boolean system:string|array>block temperature:number thinking:object tool_choice:object tools:array>tool top_k:integer top_p:number user_profile_id:string workspace_id:string
        # metadata
        user_id:string
        # cache
        type:string ttl:string
        # message
        role:string content:string|array>block
        # block type=text
        type:string text:string cache_control:object>cache citations:array
        # block type=image
        type:string source:object transformations:any cache_control:object>cache
        # block type=document
        type:string source:object title:string context:string citations:object cache_control:object>cache
        # block type=search_result
        type:string source:string title:string content:array citations:object cache_control:object>cache
        # block type=thinking
        type:string thinking:string signature:string
        # block type=redacted_thinking
        type:string data:string
        # block type=tool_use
        type:string id:string name:string input:object cache_control:object>cache caller:object toolset_name:string
        # block type=tool_result
        type:string tool_use_id:string content:string|array>block is_error:boolean toolset_name:string cache_control:object>cache
        # tool type=custom?
        type:string name:string description:string input_schema:object cache_control:object>cache strict:boolean defer_loading:boolean
        allowed_callers:array input_examples:array eager_input_streaming:boolean
        """);

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("version-required", (request, _) => request.ApiVersion.Length == 0 ? Wrong("anthropic-version: header is required") : null),
        .. Required("model", "max_tokens", "messages"),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Dots is { } place ? Wrong($"{place}: Extra inputs are not permitted") : null),
        new("field-type", (request, _) => Documented.Mistyped(request.Body) is var (place, expected, _) ? Wrong($"{place.Dots}: Input should be a valid {Pydantic(expected)}") : null),
        new("max-tokens", (request, _) => request.Body.Field("max_tokens"u8) is { ValueKind: JsonValueKind.Number } most && most.GetDouble() < 1
            ? Wrong("max_tokens: Input should be greater than or equal to 1")
            : null),
        new("temperature-range", (request, _) => request.Body.Field("temperature"u8) is { ValueKind: JsonValueKind.Number } heat && heat.GetDouble() is < 0 or > 1
            ? Wrong("temperature: range: 0..1")
            : null),
        .. AnthropicMessageRules.Rules,
        .. AnthropicThinkingRules.Rules,
        new("tool-never-offered", (request, _) => request.Tools.Count == 0 && request.Body.Field("mcp_servers"u8).ValueKind == JsonValueKind.Undefined && request.Messages.Any(message => message.Calls.Count + message.Results.Count > 0)
            ? Wrong("Requests which include `tool_use` or `tool_result` blocks must define tools")
            : null),
        new("tool-schema", (request, _) => ToolWrong(request) is { } wrong ? Wrong(wrong) : null),
        new("tool-choice", (request, _) => request.Body.Field("tool_choice"u8).ValueKind == JsonValueKind.Object && request.Tools.Count == 0
            ? Wrong("tool_choice: tool_choice may only be specified while providing tools")
            : null),
    ];

    public static Failure Wrong(string message) => new(400, message);

    private static IEnumerable<ContractRule> Required(params string[] names) => names.Select(name => new ContractRule(
        $"{name.Replace('_', '-')}-required",
        (request, _) => request.Body.Field(System.Text.Encoding.UTF8.GetBytes(name)).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? Wrong($"{name}: Field required") : null));

    private static string? ToolWrong(Received request)
    {
        var names = new HashSet<string>();
        foreach (var (index, tool) in request.Body.Field("tools"u8).Items().Index())
        {
            // A tool of the provider's own (web_search_20250305, ...) has a type and brings no schema.
            var custom = tool.Text("type"u8) is "" or "custom";
            var name = tool.Text("name"u8);
            var wrong = !custom ? null
                : !ToolName().IsMatch(name) ? $"tools.{index}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{{1,128}}$'"
                : tool.Field("input_schema"u8).ValueKind == JsonValueKind.Undefined ? $"tools.{index}.custom.input_schema: Field required"
                : tool.Field("input_schema"u8).Text("type"u8).Length == 0 ? $"tools.{index}.custom.input_schema.type: Field required"
                : tool.Field("input_schema"u8).Text("type"u8) != "object" ? $"tools.{index}.custom.input_schema.type: Input should be 'object'"
                : Schemas.Wrong(tool.Field("input_schema"u8).GetRawText()) is not null ? $"tools.{index}.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12"
                : !names.Add(name) ? "tools: Tool names must be unique."
                : null;
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string Pydantic(string kind) => kind switch
    {
        "array" => "list",
        "object" => "dictionary",
        "string|array" => "string",
        _ => kind,
    };

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,128}$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
