using System.Text.Json;
using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes.Recordings;

/// <summary>Reads one dialect's answers: a stream's events one by one, or the whole as its only piece.</summary>
internal abstract class AnswerReader
{
    /// <summary>The reader for what is asked; null for side requests, which no script answers.</summary>
    public static AnswerReader? For(IEndpoint? endpoint) => endpoint switch
    {
        ChatCompletions => new ChatAnswers(),
        Responses => new ResponsesAnswers(),
        AnthropicMessages => new MessagesAnswers(),
        Gemini => new GeminiAnswers(),
        _ => null,
    };

    public abstract void Read(JsonElement piece, Said said);

    protected static int Count(JsonElement element, ReadOnlySpan<byte> name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) ? count : 0;
}
