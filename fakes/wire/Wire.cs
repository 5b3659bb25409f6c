using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>
/// One answer's bytes, whole or as the frames of a stream of server-sent events. It is rendered before the first byte is sent: that is
/// what lets the journal be written first, and faults be placed between any two events or bytes.
/// </summary>
internal sealed class Wire(bool streamed)
{
    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private readonly List<int> ends = [];

    /// <summary>Whether the frames are server-sent events.</summary>
    public bool Streamed => streamed;

    public int Count => ends.Count;

    public ReadOnlyMemory<byte> Frame(int index)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        return bytes.WrittenMemory[start..ends[index]];
    }

    /// <summary>The whole body, or one nameless event.</summary>
    public void Send([InterpolatedStringHandlerArgument("")] JsonTemplate template) => End();

    /// <summary>One event with a name.</summary>
    public void Send(string name, [InterpolatedStringHandlerArgument("", nameof(name))] JsonTemplate template) => End();

    /// <summary>One event that is not JSON, as OpenAI's [DONE].</summary>
    public void SendText(ReadOnlySpan<byte> text)
    {
        Begin(null, text.Length).Write(text);
        End();
    }

    /// <summary>Starts an event; the template writes on.</summary>
    internal ArrayBufferWriter<byte> Begin(string? name, int length)
    {
        bytes.GetSpan(length + 64);
        if (streamed && name is not null)
        {
            bytes.Write("event: "u8);
            Encoding.UTF8.GetBytes(name.AsSpan(), bytes);
            bytes.Write("\n"u8);
        }

        if (streamed)
        {
            bytes.Write("data: "u8);
        }

        return bytes;
    }

    private void End()
    {
        if (streamed)
        {
            bytes.Write("\n\n"u8);
        }

        ends.Add(bytes.WrittenCount);
    }
}
