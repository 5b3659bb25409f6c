using System.Buffers;
using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>Writes texts as UTF-8, plain or as JSON strings.</summary>
internal static class Utf8Json
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    public static void Quote(ArrayBufferWriter<byte> output, string text)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            Transcode(output, rest[..at]);
            Escape(output, rest[at]);
            rest = rest[(at + 1)..];
        }

        Transcode(output, rest);
        output.Write("\""u8);
    }

    public static void Transcode(ArrayBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        // Nearly all is ASCII: asking for three bytes a character would make the buffer grow for nothing.
        if (!Encoding.UTF8.TryGetBytes(text, output.GetSpan(text.Length), out var written))
        {
            written = Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));
        }

        output.Advance(written);
    }

    private static void Escape(ArrayBufferWriter<byte> output, char character)
    {
        switch (character)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            default: Transcode(output, $"\\u{(int)character:x4}"); break;
        }
    }
}
