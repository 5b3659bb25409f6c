using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// Says its URL in one line, answers every request with the same bytes, and ends on a signal.
var builder = WebApplication.CreateEmptyBuilder(new());
builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
await using var server = builder.Build();
var whole = Encoding.UTF8.GetBytes(new string('y', 640));
server.Run(async http =>
{
    http.Response.ContentType = "application/json";
    http.Response.ContentLength = whole.Length;
    await http.Response.BodyWriter.WriteAsync(whole);
});
await server.StartAsync();
Console.WriteLine($"{{\"url\":\"{server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/\"}}");
await server.WaitForShutdownAsync();
