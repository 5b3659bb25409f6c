using System.Text;
using System.Text.Json;

namespace Acceptance.Cli.Running;

/// <summary>Reads a run's messages while they are written, and tells which scenarios run now.</summary>
internal sealed class Flight : IAsyncDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, string> _titles = [];
    private readonly Dictionary<string, string> _pickles = [];
    private readonly Dictionary<string, Running> _running = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _reading;

    /// <param name="file">The messages; it need not be there yet.</param>
    /// <param name="tell">Called with those in flight whenever they have changed, the oldest first.</param>
    public Flight(string file, Action<IReadOnlyList<Running>> tell) => _reading = Task.Run(() => FollowAsync(file, tell));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        _stop.Dispose();
    }

    /// <summary>Takes one message in.</summary>
    /// <returns>Whether it changed what is in flight.</returns>
    internal bool Take(string line)
    {
        using var message = JsonDocument.Parse(line);
        var envelope = message.RootElement.EnumerateObject().FirstOrDefault();
        var body = envelope.Value;
        switch (envelope.Name)
        {
            case "pickle":
                _titles[Text(body, "id")] = Text(body, "name");
                return false;
            case "testCase":
                _pickles[Text(body, "id")] = Text(body, "pickleId");
                return false;
            case "testCaseStarted":
                var title = _titles.GetValueOrDefault(_pickles.GetValueOrDefault(Text(body, "testCaseId"), ""), "a scenario");
                _running[Text(body, "id")] = new Running(title, DateTimeOffset.UtcNow);
                return true;
            case "testCaseFinished":
                return _running.Remove(Text(body, "testCaseStartedId"));
            default:
                return false;
        }
    }

    internal IReadOnlyList<Running> Now => [.. _running.Values.OrderBy(scenario => scenario.Since)];

    private async Task FollowAsync(string file, Action<IReadOnlyList<Running>> tell)
    {
        var position = 0L;
        var rest = new StringBuilder();
        using var timer = new PeriodicTimer(LookAgain);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                position = await ReadOnAsync(file, position, rest, tell);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private async Task<long> ReadOnAsync(string file, long position, StringBuilder rest, Action<IReadOnlyList<Running>> tell)
    {
        if (!File.Exists(file))
            return position;
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Position = position;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        rest.Append(await reader.ReadToEndAsync(_stop.Token));
        var text = rest.ToString();
        // The last line may be written at this moment: it is taken when its end is there.
        var end = text.LastIndexOf('\n') + 1;
        rest.Clear().Append(text, end, text.Length - end);
        var changed = false;
        foreach (var line in text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            changed |= Take(line);
        if (changed)
            tell(Now);
        return stream.Position;
    }

    private static string Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
