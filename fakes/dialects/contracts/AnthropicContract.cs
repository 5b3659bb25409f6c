using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Anthropic refuses in a request to Messages, in the words of its errors.</summary>
internal static class AnthropicContract
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
        new("field-type", (request, _) => Documented.Mistyped(request.Body) is var (place, expected, _) ? Wrong($"{place.Dots}: Input should be a valid {Pydantic(expected, place.Dots)}") : null),
        .. AnthropicSettingRules.Rules,
        .. AnthropicBlockRules.Rules,
        .. AnthropicMessageRules.Rules,
        .. AnthropicThinkingRules.Rules,
        .. AnthropicToolRules.Rules,
        .. AnthropicCacheRules.Rules,
    ];

    public static Failure Wrong(string message) => new(400, message);

    private static IEnumerable<ContractRule> Required(params string[] names) => names.Select(name =>
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        return new ContractRule(
            $"{name.Replace('_', '-')}-required",
            (request, _) => request.Body.Field(bytes).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? Wrong($"{name}: Field required") : null);
    });

    // What may be a text or a list is a list in its words; an object is a model of its own, but for a tool's arguments.
    private static string Pydantic(string kind, string place) => kind switch
    {
        "array" or "string|array" => "list",
        "object" when place.EndsWith(".input", StringComparison.Ordinal) || place.EndsWith("input_schema", StringComparison.Ordinal) => "dictionary",
        "object" => "dictionary or object to extract fields from",
        _ => kind,
    };
}
