using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Acceptance.Fakes;

/// <summary>
/// Kestrel by itself, without the host, the container of services and the pipeline that a web application has around it: nothing here needs
/// them, and they are half of the time to the first answer. Says nothing to any log: faults are its business.
/// </summary>
internal sealed class WebServer : IHttpApplication<DefaultHttpContext>, IAsyncDisposable
{
    private readonly KestrelServer kestrel;
    private readonly RequestDelegate serve;

    public WebServer(IPAddress host, int port, RequestDelegate serve)
    {
        this.serve = serve;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null;
        options.Listen(host, port);
        kestrel = new(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    /// <summary>Starts to listen, and returns where: the address with a slash at the end. Throws <see cref="IOException"/> when the port is taken.</summary>
    public async Task<Uri> StartAsync(CancellationToken stop)
    {
        await kestrel.StartAsync(this, stop);
        return new(kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Stops at once: what still waits for an answer is cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await kestrel.StopAsync(new CancellationToken(canceled: true));
        kestrel.Dispose();
    }

    DefaultHttpContext IHttpApplication<DefaultHttpContext>.CreateContext(IFeatureCollection contextFeatures)
    {
        // A connection's requests come one after another, and take turns with one context.
        if (contextFeatures is not IHostContextContainer<DefaultHttpContext> { HostContext: { } used })
        {
            var context = new DefaultHttpContext(contextFeatures);
            if (contextFeatures is IHostContextContainer<DefaultHttpContext> kept)
            {
                kept.HostContext = context;
            }

            return context;
        }

        used.Initialize(contextFeatures);
        return used;
    }

    Task IHttpApplication<DefaultHttpContext>.ProcessRequestAsync(DefaultHttpContext context) => serve(context);

    void IHttpApplication<DefaultHttpContext>.DisposeContext(DefaultHttpContext context, Exception? exception) => context.Uninitialize();
}
