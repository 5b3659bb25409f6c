using System.Text.Json;

namespace Acceptance.Fakes.Dialects;

/// <summary>What OpenAI refuses in the items of a request to Responses, one by one: their types, roles, contents and ids.</summary>
internal static class ResponsesItemRules
{
    private const string Types =
        "additional_tools agent_message apply_patch_call apply_patch_call_output code_interpreter_call compaction compaction_trigger computer_call computer_call_output custom_tool_call custom_tool_call_output file_search_call function_call function_call_output image_generation_call item_reference local_shell_call local_shell_call_output mcp_approval_request mcp_approval_response mcp_call mcp_list_tools message multi_agent_call multi_agent_call_output program program_output reasoning shell_call shell_call_output tool_search_call tool_search_output web_search_call";

    private static readonly HashSet<string> Known = [.. Types.Split(' ')];
    private static readonly string[] Roles = ["assistant", "system", "developer", "user"];
    private static readonly string[] Parts = ["input_text", "input_image", "input_audio", "output_text", "refusal", "input_file", "computer_screenshot", "summary_text", "encrypted_content"];
    private static readonly string[] Shown = ["input_text", "input_image", "input_file", "scoped_content", "input_audio"];
    private static readonly string[] Said = ["output_text", "refusal"];

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["message"] = "msg",
        ["function_call"] = "fc",
        ["custom_tool_call"] = "ctc",
        ["reasoning"] = "rs",
    };

    public static IReadOnlyList<ContractRule> Rules { get; } =
    [
        new("item-type", (request, _) => OpenAiRules.Each(request.Body.Field("input"u8), "input", WrongType)),
        new("item-content", (request, _) => OpenAiRules.Each(request.Body.Field("input"u8), "input", WrongContent)),
        new("item-id", (request, _) => OpenAiRules.Each(request.Body.Field("input"u8), "input", WrongId)),
        new("item-duplicate", (request, _) => Twice(request) is { } id ? new(400, $"Duplicate item found with id {id}. Remove duplicate items from your input and try again.", null, null, "input") : null),
    ];

    private static string TypeOf(JsonElement item) => item.Field("type"u8).AsText() ?? "message";

    // A message may leave its type out: what has neither a type nor a role is taken for one, with a role that nobody has.
    private static Failure? WrongType(JsonElement item, Place place)
    {
        var type = TypeOf(item);
        return !Known.Contains(type) ? OpenAiError.NotOneOf(place, type, OpenAiRules.Listed([.. Known]))
            : type != "message" || Roles.Contains(item.Text("role"u8)) ? null
            : OpenAiError.NotOneOf(place, item.Text("role"u8), OpenAiRules.Listed(Roles));
    }

    private static Failure? WrongContent(JsonElement item, Place place)
    {
        if (TypeOf(item) != "message")
        {
            return null;
        }

        var content = item.Field("content"u8);
        if (content.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return OpenAiError.Missing($"{place}.content");
        }

        var fitting = item.Text("role"u8) == "assistant" ? Said : Shown;
        foreach (var (index, part) in content.Items().Index())
        {
            var (type, at) = (part.Text("type"u8), $"{place}.content[{index}]");
            var wrong = !Parts.Contains(type) && !Shown.Contains(type) ? OpenAiError.NotOneOf($"{at}.type", type, OpenAiRules.Listed(Parts))
                : !fitting.Contains(type) ? OpenAiError.NotOneOf(at, type, OpenAiRules.Listed(fitting))
                : type is "input_text" or "output_text" && part.Field("text"u8).ValueKind == JsonValueKind.Undefined ? OpenAiError.Missing($"{at}.text")
                : null;
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Failure? WrongId(JsonElement item, Place place) =>
        item.Field("id"u8).AsText() is { } id && Prefixes.TryGetValue(TypeOf(item), out var prefix) && !id.StartsWith(prefix, StringComparison.Ordinal)
            ? new(400, $"Invalid '{place}.id': '{id}'. Expected an ID that begins with '{prefix}'.", null, "invalid_value", $"{place}.id")
            : null;

    private static string? Twice(Received request)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return request.Body.Field("input"u8).Items().Select(item => item.Field("id"u8).AsText()).FirstOrDefault(id => id is not null && !seen.Add(id));
    }
}
