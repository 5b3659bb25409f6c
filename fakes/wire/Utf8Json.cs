using System.Buffers;
using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>Writes texts as UTF-8, plain or as JSON strings.</summary>
internal static class Utf8Json
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    public static void Quote(ByteBuffer output, string text)
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

    public static void Transcode(ByteBuffer output, ReadOnlySpan<char> text)
    {
        // Nearly all is ASCII: asking for three bytes a character would make the buffer grow for nothing.
        if (!Encoding.UTF8.TryGetBytes(text, output.Room(text.Length), out var written))
        {
            written = Encoding.UTF8.GetBytes(text, output.Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        }

        output.Advance(written);
    }

    private static void Escape(ByteBuffer output, char character)
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
