using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in a chat completion's request, in the words of its errors.</summary>
internal static class ChatCompletionsContract
{
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
        new("unknown-field", (request, _) => Documented.Unknown(request.Body)?.Brackets is { } place ? OpenAiRules.Unknown(place) : null),
        OpenAiRules.FieldTypes(Documented),
        .. ChatMessageRules.Rules,
        new("tools-empty", (request, _) => request.Tools.Count == 0 && request.Body.Field("tools"u8).ValueKind == JsonValueKind.Array ? OpenAiError.EmptyArray("tools") : null),
        new("tool-shape", (request, _) => request.Tools.Count > 0 ? Shapeless(request.Body) : null),
        OpenAiToolRules.Count,
        OpenAiToolRules.Schema(".function"),
        OpenAiToolRules.Choice(name => $"Invalid value for 'tool_choice': no function named '{name}' was specified in the 'tools' parameter."),
        OpenAiToolRules.Parallel,
        new("response-format", (request, _) => request.Body.Field("response_format"u8) is { ValueKind: JsonValueKind.Object } format ? Format(format, request) : null),
        OpenAiToolRules.StrictOutput(body => body.Field("response_format"u8).Field("json_schema"u8), "response_format", null),
        .. ChatSettingRules.Rules,
    ];

    private static Failure? Shapeless(JsonElement body)
    {
        foreach (var (index, tool) in body.Field("tools"u8).Items().Index())
        {
            var type = tool.Field("type"u8).AsText();
            var function = tool.Field("function"u8);
            var missing = type is null ? "type" : type != "function" ? null : function.ValueKind != JsonValueKind.Object ? "function" : function.Field("name"u8).AsText() is null ? "function.name" : null;
            if (missing is not null)
            {
                return OpenAiError.Missing($"tools[{index}].{missing}");
            }
        }

        return null;
    }

    private static Failure? Format(JsonElement format, Received request) => format.Field("type"u8).AsText() switch
    {
        null => OpenAiError.Missing("response_format.type"),
        "text" => null,
        "json_object" => request.Messages.Any(message => message.Text.Contains("json", StringComparison.OrdinalIgnoreCase))
            ? null
            : new(400, "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", null, null, "messages"),
        "json_schema" => format.Field("json_schema"u8) is var named && named.ValueKind != JsonValueKind.Object ? OpenAiError.Missing("response_format.json_schema")
            : named.Field("name"u8).AsText() is not { } name ? OpenAiError.Missing("response_format.json_schema.name")
            : OpenAiToolRules.WrongName(name, "response_format.json_schema.name"),
        var other => OpenAiError.NotOneOf("response_format.type", other, "'json_object', 'json_schema', and 'text'"),
    };
}
