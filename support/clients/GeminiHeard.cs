using System.Net;
using System.Text.Json.Nodes;
using Acceptance.Fakes;

namespace Acceptance.Support.Clients;

/// <summary>What came of one answer of Gemini's so far: one document, or the events of a stream, which have the same shape.</summary>
internal sealed class GeminiHeard(Action<string> read)
{
    private string _stopped = "";
    private JsonNode? _usage;

    /// <summary>The parts, in order.</summary>
    public JsonArray Parts { get; } = [];

    /// <summary>Takes a document. Throws <see cref="HttpRequestException"/> when it tells of an error, or that the question was blocked: that comes with the status of an answer.</summary>
    public void Hear(JsonNode document)
    {
        if (document["error"] is { } error)
            throw new HttpRequestException(error.ToJsonString());
        if (document["promptFeedback"] is { } blocked)
            throw new HttpRequestException(blocked.ToJsonString(), null, HttpStatusCode.OK);
        var candidate = document["candidates"]![0]!;
        _usage = document["usageMetadata"] ?? _usage;
        _stopped = candidate["finishReason"]?.GetValue<string>() ?? _stopped;
        foreach (var part in candidate["content"]?["parts"]?.AsArray() ?? [])
        {
            Parts.Add(part!.DeepClone());
            if (part["text"]?.GetValue<string>() is { Length: > 0 } text)
                read(text);
        }
    }

    /// <summary>All of it.</summary>
    public ClientAnswer Answer() => new(
        string.Concat(Parts.Select(part => part!["text"]?.GetValue<string>())),
        [.. Parts.Select(part => part!["functionCall"]).OfType<JsonNode>().Select(call => new ToolCall("", call["name"]!.GetValue<string>(), call["args"]!.ToJsonString()))],
        _stopped,
        _usage is null ? null : new(Count("promptTokenCount"), Count("cachedContentTokenCount"), Count("candidatesTokenCount") + Count("thoughtsTokenCount")));

    private long Count(string name) => _usage![name]?.GetValue<long>() ?? 0;
}
