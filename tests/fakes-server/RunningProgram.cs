using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Server.Tests;

/// <summary>fake-llm as a real process that has said that it is ready.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process process;

    private RunningProgram(Process process, JsonElement ready) => (this.process, Ready) = (process, ready);

    /// <summary>The line of JSON that it printed.</summary>
    public JsonElement Ready { get; }

    public Uri Url => new(Ready.GetProperty("url").GetString()!);

    public HttpClient Client { get; } = new() { Timeout = Patience };

    public static async Task<RunningProgram> Start(params string[] arguments)
    {
        // A job in the background of a script inherits an ignored SIGINT, and so would the program: it is to see signals as at a terminal.
        var process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT,TERM", "dotnet", typeof(ExitCode).Assembly.Location, .. arguments]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return line is null ? throw new InvalidOperationException("The program ended before it was ready.") : new(process, JsonElement.Parse(line));
    }

    public async Task<(int Status, JsonElement Body)> Ask(string method, string path, string? body = null, string? bearer = null)
    {
        using var answer = await Raw(method, path, body, bearer);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonElement.Parse(text) : JsonElement.Parse(JsonSerializer.Serialize(text)));
    }

    public async Task<HttpResponseMessage> Raw(string method, string path, string? body = null, string? bearer = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(Url, path));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (bearer is not null)
        {
            request.Headers.Authorization = new("Bearer", bearer);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Asks for an end as a shell does, and returns the exit code.</summary>
    public async Task<int> End(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        Client.Dispose();
        process.Dispose();
    }
}
