using System.CommandLine;
using Acceptance.Fakes.Recordings;

namespace Acceptance.Fakes.Server;

/// <summary>`fake-llm record`: stands between a client and a provider, and writes what the model answered as a script.</summary>
internal static class RecordCommand
{
    public static Command Build()
    {
        var upstream = new Option<string>("--upstream") { Description = "The provider's address without /v1, such as https://api.openai.com.", Required = true };
        var file = new Option<string>("--out") { Description = "The script to write. It holds answers only; keys are redacted in them.", Required = true };
        var port = Ports.Option();
        var command = new Command("record", "Passes requests on to a provider, and writes its answers as a script that `serve` gives back.") { upstream, file, port };
        command.SetAction(parsed => Record(parsed.GetValue(upstream)!, parsed.GetValue(file)!, Ports.In(parsed.GetValue(port))));
        return command;
    }

    private static int Record(string address, string file, int port)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var upstream) || upstream.Scheme is not ("http" or "https"))
        {
            return CommandLine.Fail(ExitCode.Usage, $"\"{address}\" is not the address of a provider: give one that begins with https://.");
        }

        try
        {
            return CommandLine.UntilEnded(stop => Recording(upstream, file, port, stop));
        }
        catch (IOException cannot)
        {
            return CommandLine.Fail(ExitCode.CannotStart, $"Recording cannot start: {cannot.Message} Choose another --port or --out.");
        }
    }

    private static RecordingProxy Recording(Uri upstream, string file, int port, CancellationToken stop)
    {
        var proxy = RecordingProxy.StartAsync(upstream, new Recording(file), port, stop).GetAwaiter().GetResult();
        Console.Out.WriteLine(Facts.Text(new System.Text.Json.Nodes.JsonObject
        {
            ["url"] = proxy.Url.ToString(),
            ["openAiBaseUrl"] = $"{proxy.Url}v1",
            ["anthropicBaseUrl"] = proxy.Url.ToString().TrimEnd('/'),
            ["geminiBaseUrl"] = proxy.Url.ToString().TrimEnd('/'),
        }));
        return proxy;
    }
}
