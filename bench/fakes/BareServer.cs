using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Acceptance.Fakes.Bench;

/// <summary>What the fake is held against: the same web server, sending fixed bytes and doing nothing else.</summary>
internal static class BareServer
{
    public static async Task<int> Serve()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var server = builder.Build();
        var whole = Encoding.UTF8.GetBytes(new string('y', 640));
        var chunk = Encoding.UTF8.GetBytes($"data: {new string('y', 240)}\n\n");
        server.Run(async http =>
        {
            await Drain(http);
            var response = http.Response;
            if (http.Request.Path.Value!.EndsWith("stream", StringComparison.Ordinal))
            {
                response.ContentType = "text/event-stream";
                for (var index = 0; index < 50; index++)
                {
                    await response.BodyWriter.WriteAsync(chunk);
                }

                return;
            }

            response.ContentType = "application/json";
            response.ContentLength = whole.Length;
            await response.BodyWriter.WriteAsync(whole);
        });
        await server.StartAsync();
        Console.WriteLine(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static async Task Drain(HttpContext http)
    {
        while (true)
        {
            var read = await http.Request.BodyReader.ReadAsync();
            http.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }
}
