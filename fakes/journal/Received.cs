using System.Text;
using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>One request as the model saw it, the same in every dialect.</summary>
public sealed record Received
{
    private static readonly HashSet<string> Content = ["model", "messages", "input", "contents", "system", "instructions", "tools", "stream"];

    /// <summary>The model that was asked for.</summary>
    public string Model { get; init; } = "";

    /// <summary>Whether the answer was asked for as a stream.</summary>
    public bool Streamed => Framing != Framing.Whole;

    /// <summary>The instructions: Anthropic's system, Responses' instructions, or the system and developer messages of a chat. Empty when none.</summary>
    public string System { get; init; } = "";

    /// <summary>The messages in order, those of <see cref="System"/> included where the dialect sends them as messages.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>The tools offered, in order.</summary>
    public IReadOnlyList<Tool> Tools { get; init; } = [];

    /// <summary>The whole body, parsed; undefined when it was not JSON.</summary>
    public JsonElement Body { get; init; }

    /// <summary>The body's bytes, as received.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The body's text, as received.</summary>
    public string Raw => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>The body's other top-level fields by name (temperature, max_tokens, ...), each as JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement> Settings =>
        Body.ValueKind == JsonValueKind.Object
            ? Body.EnumerateObject().Where(setting => !Content.Contains(setting.Name))
                .GroupBy(setting => setting.Name, StringComparer.Ordinal)
                .ToDictionary(setting => setting.Key, setting => setting.Last().Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>();

    /// <summary>All that tools returned, over all messages, in order.</summary>
    public IEnumerable<ToolResult> Results => Messages.SelectMany(message => message.Results);

    /// <summary>Everything the model was shown, joined by line feeds: instructions, messages, tool calls and tool results.</summary>
    public string ShownText => string.Join('\n', Shown().Where(text => text.Length > 0));

    internal Framing Framing { get; init; }

    /// <summary>The version of the API that the request names: Anthropic's header, Azure's query; empty when none.</summary>
    internal string ApiVersion { get; init; } = "";

    /// <summary>Whether the request asks to be shown what the model thinks.</summary>
    internal bool WantsThoughts { get; init; }

    /// <summary>How many choices the request asks for; 1 in dialects that have no choices.</summary>
    internal int Choices { get; init; } = 1;

    /// <summary>Whether the request asks for an answer in JSON.</summary>
    internal bool WantsJson { get; init; }

    /// <summary>The JSON schema that the answer is to fit, as sent; empty when there is none.</summary>
    internal string OutputSchema { get; init; } = "";

    /// <summary>Whether a call is one of a tool that takes a text as it is.</summary>
    internal bool IsText(Calls call) => Tools.Any(tool => tool.TakesText && tool.Name == call.Tool);

    /// <summary>Whether any message has to do with tools.</summary>
    internal bool ToolTalk => Messages.Any(message => message.Role == "tool" || message.Calls.Count + message.Results.Count > 0);

    /// <summary>How many tokens the request is taken to be: a quarter of its characters, as a rule of thumb, and at least one.</summary>
    internal int Tokens => Math.Max(1, (Bytes.Length + 3) / 4);

    private IEnumerable<string> Shown()
    {
        if (!Messages.Any(message => message.Role is "system" or "developer"))
        {
            yield return System;
        }

        foreach (var message in Messages)
        {
            yield return message.Text;
            foreach (var call in message.Calls)
            {
                yield return $"{call.Tool} {call.Arguments}";
            }

            foreach (var result in message.Results)
            {
                yield return result.Text;
            }
        }
    }
}
