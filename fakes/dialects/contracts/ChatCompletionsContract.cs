using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in a chat completion's request, in the words of its errors.</summary>
internal static class ChatCompletionsContract
{
    private static readonly string[] Roles = ["system", "developer", "user", "assistant", "tool", "function"];

    // What the types of the provider's own clients (openai 7.55 for npm) say of a request, and what the clients' own answers have besides (annotations, parsed, index): they are sent back as they came.
    private static readonly Fields Documented = Fields.Read("""
        model:string messages:array>message audio:object frequency_penalty:number function_call:any functions:array logit_bias:object logprobs:boolean
        max_completion_tokens:integer max_tokens:integer metadata:object modalities:array moderation:object n:integer parallel_tool_calls:boolean prediction:object
        presence_penalty:number prompt_cache_key:string prompt_cache_retention:string prompt_cache_options:object reasoning_effort:string response_format:object>format
        safety_identifier:string seed:integer service_tier:string stop:string|array store:boolean stream:boolean stream_options:object>streaming
        temperature:number tool_choice:string|object tools:array>tool top_logprobs:integer top_p:number user:string verbosity:string
        web_search_options:object
        # message role=system
        role:string content:string|array>part name:string
        # message role=developer
        role:string content:string|array>part name:string
        # message role=user
        role:string content:string|array>part name:string
        # message role=assistant
        role:string content:string|array>part name:string refusal:string audio:object tool_calls:array>call function_call:object>called
        annotations:array parsed:any
        # message role=tool
        role:string content:string|array>part name:string tool_call_id:string
        # message role=function
        role:string content:string name:string
        # part type=text
        type:string text:string prompt_cache_breakpoint:any
        # part type=refusal
        type:string refusal:string
        # part type=image_url
        type:string image_url:object>image prompt_cache_breakpoint:any
        # image
        url:string detail:string
        # part type=input_audio
        type:string input_audio:object>audio prompt_cache_breakpoint:any
        # audio
        data:string format:string
        # part type=file
        type:string file:object>file prompt_cache_breakpoint:any
        # file
        file_data:string file_id:string filename:string
        # call type=function
        id:string type:string function:object>called index:integer
        # call type=custom
        id:string type:string custom:object>asked index:integer
        # called
        name:string arguments:string parsed_arguments:any
        # asked
        name:string input:string
        # tool type=function
        type:string function:object>function
        # tool type=custom
        type:string custom:object>custom
        # function
        name:string description:string parameters:object strict:boolean
        # custom
        name:string description:string format:object
        # format type=json_schema
        type:string json_schema:object>schema
        # schema
        name:string description:string schema:object strict:boolean
        # streaming
        include_usage:boolean include_obfuscation:boolean
        """);

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        OpenAiRules.ModelRequired,
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Brackets is { } place ? OpenAiRules.Unrecognized(place) : null),
        OpenAiRules.FieldTypes(Documented),
        new("messages-required", (request, _) => request.Body.Field("messages"u8).ValueKind != JsonValueKind.Array
            ? new(400, "Missing required parameter: 'messages'.", null, "missing_required_parameter", "messages")
            : request.Messages.Count == 0
                ? new(400, "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.", null, "empty_array", "messages")
                : null),
        new("role", (request, _) => Stranger(request) is var (index, wrong)
            ? new(400, $"Invalid value: '{wrong}'. Supported values are: 'system', 'assistant', 'user', 'function', 'tool', and 'developer'.", null, "invalid_value", $"messages[{index}].role")
            : null),
        new("content-required", (request, _) => Contentless(request) is { } index
            ? new(400, "Invalid value for 'content': expected a string, got null.", null, null, $"messages.[{index}].content")
            : null),
        new("tool-result-orphan", (request, _) => Orphan(request) is { } index
            ? new(400, "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.", null, null, $"messages.[{index}].role")
            : null),
        new("tool-call-unanswered", (request, _) => Unanswered(request) is { } ids
            ? new(400, $"An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: {ids}", null, null, "messages")
            : null),
        OpenAiRules.ToolSchema(".function"),
        OpenAiRules.ToolChoice,
        new("response-format", (request, _) => request.Body.Field("response_format"u8) is { ValueKind: JsonValueKind.Object } format ? Format(format, request) : null),
        OpenAiRules.StrictOutput(body => body.Field("response_format"u8).Field("json_schema"u8), "response_format"),
        OpenAiRules.StreamOptions,
        OpenAiRules.Range("temperature", 0, 2),
        OpenAiRules.Range("top_p", 0, 1),
        OpenAiRules.Range("top_logprobs", 0, 20, "integer"),
        new("logprobs", (request, _) => request.Body.Field("top_logprobs"u8).ValueKind == JsonValueKind.Number && !request.Body.Flag("logprobs"u8)
            ? new(400, "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.", null, null, "top_logprobs")
            : null),
        new("reasoning-temperature", (request, _) => OpenAiRules.Reasons(request.Model) && request.Body.Field("temperature"u8) is { ValueKind: JsonValueKind.Number } heat && heat.GetDouble() != 1
            ? new(400, $"Unsupported value: 'temperature' does not support {heat} with this model. Only the default (1) value is supported.", null, "unsupported_value", "temperature")
            : null),
        new("legacy-max-tokens", (request, _) => (OpenAiRules.Reasons(request.Model) || request.Model.StartsWith("gpt-5.", StringComparison.Ordinal)) && request.Body.Field("max_tokens"u8).ValueKind == JsonValueKind.Number
            ? new(400, "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", null, "unsupported_parameter", "max_tokens")
            : null),
    ];

    private static (int Index, string Role)? Stranger(Received request)
    {
        for (var index = 0; index < request.Messages.Count; index++)
        {
            if (!Roles.Contains(request.Messages[index].Role))
            {
                return (index, request.Messages[index].Role);
            }
        }

        return null;
    }

    private static int? Contentless(Received request)
    {
        var index = 0;
        foreach (var message in request.Body.Field("messages"u8).Items())
        {
            if (message.Field("content"u8).ValueKind is not (JsonValueKind.String or JsonValueKind.Array) && message.Text("role"u8) is ("user" or "system" or "developer" or "tool"))
            {
                return index;
            }

            index++;
        }

        return null;
    }

    private static int? Orphan(Received request)
    {
        if (!request.ToolTalk)
        {
            return null;
        }

        var open = new HashSet<string>();
        foreach (var (index, message) in request.Messages.Index())
        {
            if (message.Role != "tool")
            {
                open = [.. message.Calls.Select(call => call.Id)];
            }
            else if (!message.Results.All(result => open.Contains(result.CallId)))
            {
                return index;
            }
        }

        return null;
    }

    private static string? Unanswered(Received request)
    {
        if (!request.ToolTalk)
        {
            return null;
        }

        var open = new List<string>();
        foreach (var message in request.Messages)
        {
            if (message.Role == "tool")
            {
                open.RemoveAll(id => message.Results.Any(result => result.CallId == id));
            }
            else if (open.Count > 0)
            {
                break;
            }
            else
            {
                open = [.. message.Calls.Select(call => call.Id)];
            }
        }

        return open.Count == 0 ? null : string.Join(", ", open);
    }

    private static Failure? Format(JsonElement format, Received request) => format.Text("type"u8) switch
    {
        "text" => null,
        "json_object" => request.Messages.Any(message => message.Text.Contains("json", StringComparison.OrdinalIgnoreCase))
            ? null
            : new(400, "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", null, null, "messages"),
        "json_schema" => format.Field("json_schema"u8).Text("name"u8).Length > 0
            ? null
            : new(400, "Missing required parameter: 'response_format.json_schema.name'.", null, "missing_required_parameter", "response_format.json_schema.name"),
        var other => new(400, $"Invalid value: '{other}'. Supported values are: 'json_object', 'json_schema', and 'text'.", null, "invalid_value", "response_format.type"),
    };
}
