using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Agents.Cli;

/// <summary>The JSON that every command prints for `--format json`: command, status, exit_code, data, timing, messages and, if it failed, error.</summary>
internal static class Envelope
{
    private static readonly JsonWriterOptions s_readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the envelope.</summary>
    /// <param name="command">The command's words, for example "plan use".</param>
    /// <param name="result">What it found or did.</param>
    /// <param name="started">When it began.</param>
    /// <param name="took">How long it took.</param>
    public static string Of(string command, Result result, DateTimeOffset started, TimeSpan took)
    {
        var envelope = new JsonObject
        {
            ["command"] = command,
            ["status"] = result.Error is null ? "ok" : "error",
            ["exit_code"] = result.Error is null ? 0 : 1,
            ["data"] = result.Data,
            ["timing"] = new JsonObject { ["started"] = started.ToString("O"), ["duration_ms"] = (long)took.TotalMilliseconds },
            ["messages"] = Texts.Of(result.Messages),
        };
        if (Misbehaviour.Is("envelope-without-exit-code"))
        {
            envelope.Remove("exit_code");
        }

        if (Misbehaviour.Is("flat-answers"))
        {
            envelope = Misbehaviour.Flat(result.Data);
        }

        if (result.Error is not null)
        {
            envelope["error"] = result.Error;
        }

        return Readable(envelope);
    }

    /// <summary>Writes JSON as people read it.</summary>
    public static string Readable(JsonNode json)
    {
        // Not by ToJsonString: the serializer would prepare itself for all types there are, and here are none but these.
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, s_readable))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
