using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in a request to Responses, in the words of its errors.</summary>
internal static class ResponsesContract
{
    // By the types of the provider's own client, openai 7.55 for npm. Items and tools of kinds that are not named here (web_search_call, mcp, shell, ...) are the provider's own business and pass.
    private static readonly Fields Documented = Fields.Read("""
        model:string input:string|array>item access_programs:any image:any background:boolean context_management:array conversation:string|object include:array instructions:string
        max_output_tokens:integer max_tool_calls:integer metadata:object moderation:object parallel_tool_calls:boolean previous_response_id:string
        prompt:object prompt_cache_key:string prompt_cache_retention:string prompt_cache_options:object reasoning:object>reasoning safety_identifier:string
        service_tier:string store:boolean stream:boolean stream_options:object>streaming temperature:number text:object>text tool_choice:string|object tools:array>tool
        top_logprobs:integer top_p:number truncation:string user:string
        # item type=message?
        type:string role:string content:string|array>part id:string status:string phase:string
        # item type=function_call
        type:string id:string call_id:string name:string arguments:string status:string namespace:string
        async:any caller:any created_by:string
        # item type=function_call_output
        type:string id:string call_id:string name:string namespace:string output:string|array>part status:string caller:any
        # item type=custom_tool_call
        type:string id:string call_id:string name:string input:string status:string namespace:string
        async:any caller:any created_by:string
        # item type=custom_tool_call_output
        type:string id:string call_id:string output:string|array>part status:string caller:any
        # item type=reasoning
        type:string id:string summary:array>summary content:array encrypted_content:string status:string
        # item type=item_reference
        type:string id:string
        # summary
        type:string text:string
        # part type=input_text
        type:string text:string prompt_cache_breakpoint:any
        # part type=output_text
        type:string text:string annotations:array logprobs:array
        # part type=refusal
        type:string refusal:string
        # part type=input_image
        type:string image_url:string file_id:string detail:string prompt_cache_breakpoint:any
        # part type=input_file
        type:string file_id:string file_data:string file_url:string filename:string detail:string prompt_cache_breakpoint:any
        # tool type=function
        type:string name:string description:string parameters:object strict:boolean defer_loading:boolean
        allowed_callers:array async:any output_schema:any
        # tool type=custom
        type:string name:string description:string format:object defer_loading:boolean allowed_callers:array async:any
        # text
        format:object>format verbosity:string
        # format type=json_schema
        type:string name:string description:string schema:object strict:boolean
        # format type=text
        type:string
        # format type=json_object
        type:string
        # reasoning
        effort:string summary:string generate_summary:string context:any mode:any
        # streaming
        include_obfuscation:boolean
        """);

    private static readonly string[] Includable =
    [
        "file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url",
        "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs",
    ];

    private static readonly string[] Efforts = ["none", "minimal", "low", "medium", "high", "xhigh", "max"];

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("model-required", (request, _) => request.Model.Length == 0 ? OpenAiError.Missing("model") : null),
        // Before the unknown fields: of a tool that Chat Completions would take, the API says that its name is missing.
        new("tool-name-required", (request, _) => request.Tools.Count > 0 ? Nameless(request.Body) : null),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Brackets is { } place ? OpenAiRules.Unknown(place) : null),
        OpenAiRules.FieldTypes(Documented),
        new("input-required", (request, _) => request.Messages.Count == 0 && request.Body.Field("previous_response_id"u8).AsText() is null && request.Body.Field("prompt"u8).ValueKind == JsonValueKind.Undefined
            ? OpenAiError.Missing("input")
            : null),
        .. ResponsesItemRules.Rules,
        .. ResponsesStateRules.Rules,
        OpenAiToolRules.Count,
        OpenAiToolRules.Schema(""),
        OpenAiToolRules.Choice(name => $"Tool choice '{name}' not found in 'tools' parameter."),
        new("response-format", (request, _) => request.Body.Field("text"u8).Field("format"u8) is { ValueKind: JsonValueKind.Object } format ? Format(format, request) : null),
        OpenAiToolRules.StrictOutput(body => body.Field("text"u8).Field("format"u8), "text.format.schema", "invalid_json_schema"),
        new("include-value", (request, _) => Unincludable(request.Body)),
        OpenAiRules.OneOf("text.verbosity", body => body.Field("text"u8).Field("verbosity"u8), "low", "medium", "high"),
        OpenAiRules.OneOf("reasoning.effort", body => body.Field("reasoning"u8).Field("effort"u8), Efforts),
        OpenAiRules.OneOf("reasoning.summary", body => body.Field("reasoning"u8).Field("summary"u8), "concise", "detailed", "auto"),
        OpenAiRules.OneOf("truncation", body => body.Field("truncation"u8), "auto", "disabled"),
        OpenAiRules.OneOf("service_tier", body => body.Field("service_tier"u8), "auto", "default", "fast", "flex", "priority"),
        OpenAiRules.Metadata,
        OpenAiRules.Range("max_output_tokens", 16, double.PositiveInfinity, "integer"),
        OpenAiRules.Range("max_tool_calls", 1, double.PositiveInfinity, "integer"),
        OpenAiRules.Range("temperature", 0, 2),
        OpenAiRules.Range("top_p", 0, 1),
        OpenAiRules.Range("top_logprobs", 0, 20, "integer"),
        new("reasoning-temperature", (request, _) => OpenAiRules.Reasons(request.Model) && request.Body.Field("temperature"u8).ValueKind == JsonValueKind.Number ? Unreasoned("temperature") : null),
        new("reasoning-top-p", (request, _) => OpenAiRules.Reasons(request.Model) && request.Body.Field("top_p"u8).ValueKind == JsonValueKind.Number ? Unreasoned("top_p") : null),
        new("reasoning-logprobs", (request, _) => OpenAiRules.Reasons(request.Model) && Logprobs(request.Body) is { } field ? new(400, "logprobs are not supported with reasoning models.", null, "unsupported_parameter", field) : null),
    ];

    private static Failure Unreasoned(string field) => OpenAiError.Unsupported(field) with { Code = null };

    private static string? Logprobs(JsonElement body) =>
        body.Field("top_logprobs"u8).ValueKind == JsonValueKind.Number ? "top_logprobs"
        : body.Field("include"u8).Items().Any(included => included.AsText() == "message.output_text.logprobs") ? "include"
        : null;

    private static Failure? Format(JsonElement format, Received request) => format.Field("type"u8).AsText() switch
    {
        null => OpenAiError.Missing("text.format.type"),
        "text" => null,
        "json_object" => request.Messages.Any(message => message.Text.Contains("json", StringComparison.OrdinalIgnoreCase))
            ? null
            : new(400, "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.", null, null, "input"),
        "json_schema" => format.Field("name"u8).AsText() is not { } name ? OpenAiError.Missing("text.format.name")
            : format.Field("schema"u8).ValueKind == JsonValueKind.Undefined ? OpenAiError.Missing("text.format.schema")
            : OpenAiToolRules.WrongName(name, "text.format.name"),
        var other => OpenAiError.NotOneOf("text.format.type", other, "'json_object', 'text', and 'json_schema'"),
    };

    private static Failure? Unincludable(JsonElement body)
    {
        foreach (var (index, included) in body.Field("include"u8).Items().Index())
        {
            if (included.AsText() is { } name && !Includable.Contains(name))
            {
                return OpenAiError.NotOneOf($"include[{index}]", name, OpenAiRules.Listed(Includable));
            }
        }

        return null;
    }

    // A tool written as Chat Completions wants it, with its function nested, has no name here: the commonest slip of all.
    private static Failure? Nameless(JsonElement body)
    {
        foreach (var (index, tool) in body.Field("tools"u8).Items().Index())
        {
            if (tool.Field("type"u8).ValueKind == JsonValueKind.Undefined)
            {
                return OpenAiError.Missing($"tools[{index}].type");
            }

            if (tool.Text("type"u8) == "function" && tool.Field("name"u8).AsText() is null)
            {
                return OpenAiError.Missing($"tools[{index}].name");
            }
        }

        return null;
    }
}
