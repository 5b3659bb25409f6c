using System.Diagnostics;
using System.Net.Sockets;

namespace Acceptance.Fakes.Bench;

/// <summary>Sends the same request over a number of connections, again as soon as it is answered, and counts the answers.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>Answers a second, over so many requests.</summary>
    public static async Task<double> Rate(Uri url, byte[] request, bool streamed, int count)
    {
        var left = count;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(url.Host, url.Port);
            var buffer = new byte[64 * 1024];
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await socket.SendAsync(request);
                await ReadAnswer(socket, buffer, streamed);
            }
        }));
        return count / watch.Elapsed.TotalSeconds;
    }

    private static async ValueTask ReadAnswer(Socket socket, byte[] buffer, bool streamed)
    {
        var have = 0;
        var needed = 0;
        while (true)
        {
            have += await socket.ReceiveAsync(buffer.AsMemory(have));
            var bytes = buffer.AsSpan(0, have);
            if (have < 12 || !bytes.StartsWith("HTTP/1.1 200"u8))
            {
                throw new InvalidOperationException($"The server answered: {System.Text.Encoding.UTF8.GetString(bytes)}");
            }

            if (streamed)
            {
                if (bytes.EndsWith("0\r\n\r\n"u8))
                {
                    return;
                }

                continue;
            }

            needed = needed > 0 ? needed : Length(bytes);
            if (needed > 0 && have >= needed)
            {
                return;
            }
        }
    }

    private static int Length(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return 0;
        }

        var field = bytes[(bytes.IndexOf("Content-Length: "u8) + 16)..];
        return System.Buffers.Text.Utf8Parser.TryParse(field, out int length, out _) ? end + 4 + length : 0;
    }
}
