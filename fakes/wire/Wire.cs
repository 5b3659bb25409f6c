using System.Runtime.CompilerServices;
using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>
/// One answer's bytes, whole or as the frames of a stream. It is rendered before the first byte is sent: that is what lets the journal
/// be written first, and faults be placed between any two events or bytes.
/// </summary>
internal sealed class Wire(Framing framing) : IDisposable
{
    private readonly ByteBuffer bytes = Scratch.Take();
    private readonly List<int> ends = [];
    private readonly List<int> marks = [];

    public Framing Framing => framing;

    public int Count => ends.Count;

    /// <summary>After how many frames each piece of what the model says is out: where a gate can stand, or a break.</summary>
    public IReadOnlyList<int> Marks => marks;

    public ReadOnlyMemory<byte> All => bytes.Written;

    public ReadOnlyMemory<byte> Frame(int index) => bytes.Written[(index == 0 ? 0 : ends[index - 1])..ends[index]];

    /// <summary>The whole body, or one nameless event.</summary>
    public void Send([InterpolatedStringHandlerArgument("")] JsonTemplate template) => End();

    /// <summary>One event with a name.</summary>
    public void Send(string name, [InterpolatedStringHandlerArgument("", nameof(name))] JsonTemplate template) => End();

    /// <summary>One event of which all but a text is known: a stream's deltas differ in nothing else, and there are many of them.</summary>
    public void Send(string? name, Json before, string text, Json after)
    {
        Begin(name).Write(before.Utf8.Span);
        Utf8Json.Quote(bytes, text);
        bytes.Write(after.Utf8.Span);
        End();
        Mark();
    }

    /// <summary>One event that is not JSON, as OpenAI's [DONE].</summary>
    public void SendText(ReadOnlySpan<byte> text)
    {
        Begin(null).Write(text);
        End();
    }

    /// <summary>Bytes that were framed before: a recorded answer's.</summary>
    public void SendRaw(ReadOnlySpan<byte> text)
    {
        bytes.Write(text);
        ends.Add(bytes.Length);
    }

    /// <summary>Takes over the first frames of another answer.</summary>
    public void Take(Wire other, int frames)
    {
        for (var index = 0; index < Math.Min(frames, other.Count); index++)
        {
            bytes.Write(other.Frame(index).Span);
            ends.Add(bytes.Length);
        }
    }

    /// <summary>Says that the last frame brought a piece of what the model says.</summary>
    public void Mark() => marks.Add(Count);

    /// <summary>Starts a frame; the template writes on.</summary>
    internal ByteBuffer Begin(string? name)
    {
        if (framing == Framing.Array)
        {
            bytes.Write(Count == 0 ? "["u8 : ",\r\n"u8);
        }
        else if (framing == Framing.Events)
        {
            if (name is not null)
            {
                bytes.Write("event: "u8);
                Utf8Json.Transcode(bytes, name);
                bytes.Write("\n"u8);
            }

            bytes.Write("data: "u8);
        }

        return bytes;
    }

    /// <summary>Gives the buffer back, once all of it is sent.</summary>
    public void Dispose() => Scratch.Give(bytes);

    private void End()
    {
        if (framing == Framing.Events)
        {
            bytes.Write("\n\n"u8);
        }

        ends.Add(bytes.Length);
    }
}
