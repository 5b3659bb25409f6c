using System.CommandLine;
using System.Net;

namespace Acceptance.Fakes.Server;

/// <summary>`fake-llm serve`: the fake on a port, and conversations over HTTP.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var script = new Option<string?>("--script") { Description = "A script, or a folder of them (*.yaml, *.yml, *.json): each opens a conversation named after its file." };
        var port = Ports.Option();
        var host = new Option<string>("--host") { Description = "The address to listen on. Other than loopback needs --token.", DefaultValueFactory = _ => "127.0.0.1" };
        var token = new Option<string?>("--token") { Description = "What every call to /_fake must carry: Authorization: Bearer TOKEN. By default the variable FAKE_LLM_TOKEN." };
        var command = new Command("serve", "Serves the fake, and prints one line of JSON with its base URLs when it is ready.") { script, port, host, token };
        command.SetAction(parsed => Serve(
            parsed.GetValue(script),
            Ports.In(parsed.GetValue(port)),
            parsed.GetValue(host)!,
            parsed.GetValue(token) ?? Environment.GetEnvironmentVariable("FAKE_LLM_TOKEN")));
        return command;
    }

    private static int Serve(string? script, int port, string host, string? token)
    {
        if (!IPAddress.TryParse(host == "localhost" ? "127.0.0.1" : host, out var address))
        {
            return CommandLine.Fail(ExitCode.Usage, $"\"{host}\" is not an IP address: give one of this machine's, such as 127.0.0.1 or 0.0.0.0.");
        }

        if (!IPAddress.IsLoopback(address) && string.IsNullOrEmpty(token))
        {
            return CommandLine.Fail(ExitCode.Usage, $"--host {host} lets others in: add --token, or stay on 127.0.0.1.");
        }

        try
        {
            // On another core than the server's own start: together they are most of the time to the first answer.
            var scripts = Task.Run(() => script is null ? [] : ScriptFolder.Read(script));
            return CommandLine.UntilEnded(stop => Serving(scripts, new() { Port = port, Host = address }, string.IsNullOrEmpty(token) ? null : token, stop));
        }
        catch (FakeModelException wrong)
        {
            return CommandLine.Fail(wrong.InnerException is IOException and not FileNotFoundException and not DirectoryNotFoundException ? ExitCode.CannotStart : ExitCode.WrongScript, wrong.Message);
        }
    }

    private static FakeModel Serving(Task<IReadOnlyList<NamedScript>> scripts, FakeModelOptions options, string? token, CancellationToken stop)
    {
        var reception = new Reception(token);
        var model = FakeModel.StartAsync(options with { Before = reception.Receive }, stop).GetAwaiter().GetResult();
        reception.Open(model);
        var conversations = scripts.GetAwaiter().GetResult().Select(script => reception.Follow(script.Name, script.Script)).ToList();
        Console.Out.WriteLine(Facts.Ready(Near(model.Url), conversations));
        return model;
    }

    // 0.0.0.0 is an address to listen on, not one to ask: a program on this machine asks loopback.
    private static Uri Near(Uri url) => url.Host is "0.0.0.0" or "[::]" ? new UriBuilder(url) { Host = "127.0.0.1" }.Uri : url;
}
