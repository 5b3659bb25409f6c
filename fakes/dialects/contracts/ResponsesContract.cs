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

    private static readonly ContractRule Named = OpenAiRules.ToolSchema("");

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("model-required", (request, _) => request.Model.Length == 0 ? Missing("model") : null),
        // Before the unknown fields: of a tool that Chat Completions would take, the API says that its name is missing.
        new("tool-name-required", (request, _) => Nameless(request.Body) is { } index ? Missing($"tools[{index}].name") : null),
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Brackets is { } place ? OpenAiRules.Unknown(place) : null),
        OpenAiRules.FieldTypes(Documented),
        new("input-required", (request, _) => request.Messages.Count == 0 && request.Body.Field("previous_response_id"u8).AsText() is null && request.Body.Field("prompt"u8).ValueKind == JsonValueKind.Undefined
            ? Missing("input")
            : null),
        new("previous-response-unknown", (request, issued) => request.Body.Field("previous_response_id"u8).AsText() is { } id && issued.CallsUpTo(id) is null
            ? new(400, $"Previous response with id '{id}' not found.", null, "previous_response_not_found", "previous_response_id")
            : null),
        new("tool-result-orphan", (request, issued) => Orphan(request, issued) is { } id
            ? new(400, $"No tool call found for function call output with call_id {id}.", null, null, "input")
            : null),
        new("tool-call-unanswered", (request, _) => Unanswered(request) is { } id
            ? new(400, $"No tool output found for function call {id}.", null, null, "input")
            : null),
        new("reasoning-orphan", (request, _) => LoneReasoning(request.Body) is { } id
            ? new(400, $"Item '{id}' of type 'reasoning' was provided without its required following item.", null, null, "input")
            : null),
        new("tool-schema", (request, issued) => Nameless(request.Body) is null ? Named.Broken(request with { Tools = [.. request.Tools.Where(tool => tool.Name.Length > 0)] }, issued) : null),
        OpenAiRules.ToolChoice,
        new("response-format", (request, _) => request.Body.Field("text"u8).Field("format"u8) is var format && format.Text("type"u8) == "json_schema" && format.Text("name"u8).Length == 0
            ? Missing("text.format.name")
            : null),
        OpenAiRules.StrictOutput(body => body.Field("text"u8).Field("format"u8), "text.format.schema"),
        OpenAiRules.Range("temperature", 0, 2),
        OpenAiRules.Range("top_p", 0, 1),
        OpenAiRules.Range("top_logprobs", 0, 20, "integer"),
        new("reasoning-temperature", (request, _) => OpenAiRules.Reasons(request.Model) && request.Body.Field("temperature"u8).ValueKind == JsonValueKind.Number
            ? new(400, "Unsupported parameter: 'temperature' is not supported with this model.", null, null, "temperature")
            : null),
    ];

    private static Failure Missing(string name) => new(400, $"Missing required parameter: '{name}'.", null, "missing_required_parameter", name);

    private static string? Orphan(Received request, Issued issued)
    {
        var known = new HashSet<string>(request.Body.Field("previous_response_id"u8).AsText() is { } id ? issued.CallsUpTo(id) ?? new HashSet<string>() : []);
        foreach (var message in request.Messages)
        {
            known.UnionWith(message.Calls.Select(call => call.Id));
            if (message.Results.FirstOrDefault(result => !known.Contains(result.CallId)) is { } orphan)
            {
                return orphan.CallId;
            }
        }

        return null;
    }

    private static string? Unanswered(Received request)
    {
        var answered = request.Results.Select(result => result.CallId).ToHashSet();
        return request.Messages.SelectMany(message => message.Calls).FirstOrDefault(call => !answered.Contains(call.Id))?.Id;
    }

    private static string? LoneReasoning(JsonElement body)
    {
        var items = body.Field("input"u8).Items().ToList();
        return items.Count > 0 && items[^1].Text("type"u8) == "reasoning" ? items[^1].Text("id"u8) : null;
    }

    // A tool written as Chat Completions wants it, with its function nested, has no name here: the commonest slip of all.
    private static int? Nameless(JsonElement body)
    {
        foreach (var (index, tool) in body.Field("tools"u8).Items().Index())
        {
            if (tool.Text("type"u8) == "function" && tool.Text("name"u8).Length == 0)
            {
                return index;
            }
        }

        return null;
    }
}
