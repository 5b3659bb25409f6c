using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>
/// Lets a dialect show the provider's JSON as it is on the wire, with holes: a string becomes a quoted and escaped JSON string, null
/// becomes null. Written straight as UTF-8, since rendering is most of what a stream costs.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct JsonTemplate
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    private readonly ArrayBufferWriter<byte> output;

    public JsonTemplate(int literalLength, int formattedCount) => output = new(literalLength + (formattedCount * 16) + 16);

    public JsonTemplate(int literalLength, int formattedCount, Wire wire)
        : this(literalLength, formattedCount, wire, null)
    {
    }

    public JsonTemplate(int literalLength, int formattedCount, Wire wire, string? name) => output = wire.Begin(name, literalLength + (formattedCount * 16));

    public ReadOnlyMemory<byte> Written => output.WrittenMemory;

    public void AppendLiteral(string literal) => Transcode(literal);

    public void AppendFormatted(string? text)
    {
        if (text is null)
        {
            output.Write("null"u8);
            return;
        }

        output.Write("\""u8);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            Transcode(rest[..at]);
            Escape(rest[at]);
            rest = rest[(at + 1)..];
        }

        Transcode(rest);
        output.Write("\""u8);
    }

    public void AppendFormatted(bool flag) => output.Write(flag ? "true"u8 : "false"u8);

    public void AppendFormatted(Json piece) => output.Write(piece.Utf8.Span);

    public void AppendFormatted(long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(24), out var written);
        output.Advance(written);
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            default: Transcode($"\\u{(int)character:x4}"); break;
        }
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Advance(Encoding.UTF8.GetBytes(text, span));
    }
}
