using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Acceptance.Support.Clients;

/// <summary>Reads a stream piece by piece as it was sent, which no HTTP client tells: they join and cut pieces as they like.</summary>
public sealed class PieceReader(RehearsedModel model)
{
    private readonly List<byte[]> _pieces = [];

    /// <summary>Asks the plainest question for a stream, and reads the answer to its end.</summary>
    public async Task AskAsync(Dialect dialect)
    {
        var (url, body) = (new Uri($"{model.Talk.AnthropicBaseUrl}/{dialect.Path(streamed: true)}"), dialect.Streaming());
        using var connection = new TcpClient();
        await connection.ConnectAsync(url.Host, url.Port);
        await using var wire = connection.GetStream();
        await wire.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\nConnection: close\r\nx-api-key: {model.Talk.ApiKey}\r\nanthropic-version: 2023-06-01\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
        using var all = new MemoryStream();
        await wire.CopyToAsync(all);
        Cut(all.ToArray());
    }

    /// <summary>Whether any piece is odd in this way.</summary>
    public bool Has(Oddity oddity) => _pieces.Exists(piece => oddity switch
    {
        Oddity.BeginsInsideACharacter => piece[0] is >= 0x80 and <= 0xBF,
        Oddity.EndsInsideALine => piece[^1] != '\n',
        Oddity.EndsInCarriageReturns => piece.AsSpan().EndsWith("\r\n\r\n"u8),
        _ => piece[0] == ':',
    });

    // RFC 9112, 7.1: each chunk is its size in hexadecimal on a line, its bytes, and a line end; one of size 0 is the last.
    private void Cut(ReadOnlySpan<byte> answer)
    {
        var rest = answer[(answer.IndexOf("\r\n\r\n"u8) + 4)..];
        while (true)
        {
            var line = rest.IndexOf("\r\n"u8);
            var size = int.Parse(rest[..line], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (size == 0)
                return;
            _pieces.Add(rest.Slice(line + 2, size).ToArray());
            rest = rest[(line + 2 + size + 2)..];
        }
    }
}
