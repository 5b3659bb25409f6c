using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace Acceptance.Fakes.Wires;

/// <summary>
/// Lets a dialect show the provider's JSON as it is on the wire, with holes: a string becomes a quoted and escaped JSON string, null
/// becomes null. Written straight as UTF-8, since rendering is most of what a stream costs.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct JsonTemplate
{
    private readonly ByteBuffer output;

    // The compiler calls these with the lengths that it knows; buffers that are used again need no hint.
    public JsonTemplate(int literalLength, int formattedCount) => output = Scratch.Take();

    public JsonTemplate(int literalLength, int formattedCount, Wire wire)
        : this(literalLength, formattedCount, wire, null)
    {
    }

    public JsonTemplate(int literalLength, int formattedCount, Wire wire, string? name) => output = wire.Begin(name);

    /// <summary>What was written, as a piece of its own; the template is over.</summary>
    public ReadOnlyMemory<byte> Taken()
    {
        var bytes = output.Written.ToArray();
        Scratch.Give(output);
        return bytes;
    }

    public void AppendLiteral(string literal) => Utf8Json.Transcode(output, literal);

    public void AppendFormatted(string? text)
    {
        if (text is null)
        {
            output.Write("null"u8);
        }
        else
        {
            Utf8Json.Quote(output, text);
        }
    }

    public void AppendFormatted(bool flag) => output.Write(flag ? "true"u8 : "false"u8);

    public void AppendFormatted(Json piece) => output.Write(piece.Utf8.Span);

    /// <summary>Pieces side by side, with commas between them: an array's items.</summary>
    public void AppendFormatted(IEnumerable<Json> pieces)
    {
        var first = true;
        foreach (var piece in pieces)
        {
            output.Write(first ? default : ","u8);
            output.Write(piece.Utf8.Span);
            first = false;
        }
    }

    public void AppendFormatted(long number)
    {
        Utf8Formatter.TryFormat(number, output.Room(24), out var written);
        output.Advance(written);
    }
}
