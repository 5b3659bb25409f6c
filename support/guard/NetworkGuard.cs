using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Acceptance.Support.Guard;

/// <summary>Where the proxy variables of everything that a scenario starts point to: it writes down what is asked for, and refuses.</summary>
public sealed class NetworkGuard : IDisposable
{
    private const int LongestRequestLine = 4096;
    private static readonly byte[] Refusal = Encoding.ASCII.GetBytes("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _hosts = new();

    /// <summary>Listens on a free port of the loopback interface.</summary>
    public NetworkGuard()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Who was called outside this machine, in order: <c>host:port</c>.</summary>
    public IReadOnlyList<string> Hosts => [.. _hosts];

    /// <summary>The variables, in both spellings that programs look for.</summary>
    public IReadOnlyDictionary<string, string> Environment
    {
        get
        {
            var trap = $"http://{_listener.LocalEndpoint}";
            return new Dictionary<string, string>
            {
                ["HTTP_PROXY"] = trap, ["http_proxy"] = trap, ["HTTPS_PROXY"] = trap, ["https_proxy"] = trap,
                ["ALL_PROXY"] = trap, ["all_proxy"] = trap, ["NO_PROXY"] = "127.0.0.1,localhost,::1", ["no_proxy"] = "127.0.0.1,localhost,::1",
            };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = RefuseAsync(await _listener.AcceptSocketAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The scenario is over and the listener closed: the only way out of the loop.
            return;
        }
    }

    private async Task RefuseAsync(Socket caller)
    {
        try
        {
            await using var stream = new NetworkStream(caller, ownsSocket: true);
            using var reader = new StreamReader(stream, Encoding.ASCII, false, LongestRequestLine, leaveOpen: true);
            // Written down before it is refused: a caller that hangs up early leaves evidence all the same.
            _hosts.Enqueue(HostIn(await reader.ReadLineAsync() ?? ""));
            await stream.WriteAsync(Refusal);
        }
        catch (IOException)
        {
            // The caller hung up. It is on the list already.
            return;
        }
    }

    /// <summary>The host in <c>CONNECT host:port HTTP/1.1</c> or <c>GET http://host/path HTTP/1.1</c>; the line itself where it is neither.</summary>
    internal static string HostIn(string requestLine)
    {
        var parts = requestLine.Split(' ');
        if (parts.Length < 2)
            return $"an unreadable request ({requestLine})";
        return parts[0] == "CONNECT" ? parts[1]
            : Uri.TryCreate(parts[1], UriKind.Absolute, out var url) ? url.Authority
            : $"an unreadable request ({requestLine})";
    }
}
