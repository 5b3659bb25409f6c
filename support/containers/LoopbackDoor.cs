using System.Net;
using System.Net.Sockets;

namespace Acceptance.Support.Containers;

/// <summary>A port on the host's 127.0.0.1 that nobody inside a container should be able to reach; it notes who does.</summary>
internal sealed class LoopbackDoor : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task watching;
    private volatile bool reached;

    public LoopbackDoor()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        watching = Watch();
    }

    public int Port { get; }

    public bool WasReached => reached;

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await watching;
        listener.Dispose();
    }

    private async Task Watch()
    {
        try
        {
            while (true)
            {
                using var visitor = await listener.AcceptTcpClientAsync();
                reached = true;
            }
        }
        // Stopping the listener is how the watch ends.
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return;
        }
    }
}
