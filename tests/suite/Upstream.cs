using System.Diagnostics;
using System.Text.Json;

namespace Suite.Tests;

/// <summary>A process of the fake's own in the place of a real provider: it takes no key but its own, and answers what the agents ask.</summary>
internal sealed class Upstream : IAsyncDisposable
{
    private const string Script = """
        rules:
          - when: { contains: Break this task into numbered steps }
            says: 1. As upstream would have it
          - when: { contains: "Files in the repository:" }
            says: "FILE: main.py\n>>>>>>>\ndef greet(): return 'hello from upstream'\n<<<<<<<\n"
        """;

    private readonly Process _process;
    private readonly JsonElement _conversation;

    private Upstream(Process process, JsonElement conversation) => (_process, _conversation) = (process, conversation);

    /// <summary>The key that it takes.</summary>
    public string Key => Text("key");

    /// <summary>What a person sets who asks for real models.</summary>
    public (string, string)[] Variables =>
    [
        ("USE_REAL_LLM", "true"), ("OPENAI_BASE_URL", Text("openAiBaseUrl")), ("OPENAI_API_KEY", Key),
        ("ANTHROPIC_BASE_URL", Text("anthropicBaseUrl")), ("ANTHROPIC_API_KEY", Key),
    ];

    /// <summary>Starts it.</summary>
    public static async Task<Upstream> StartAsync(string program)
    {
        var script = Path.Combine(Directory.CreateTempSubdirectory("upstream-").FullName, "upstream.yaml");
        await File.WriteAllTextAsync(script, Script);
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--script", script]) { RedirectStandardOutput = true })!;
        var ready = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Directory.Delete(Path.GetDirectoryName(script)!, recursive: true);
        return new(process, JsonElement.Parse(ready!).GetProperty("conversations")[0]);
    }

    /// <summary>What it has to complain of: a foreign key, for one.</summary>
    public async Task<string> VerdictAsync()
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(new Uri(Text("anthropicBaseUrl")), "/_fake/conversations/upstream/verdict"));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private string Text(string name) => _conversation.GetProperty(name).GetString()!;
}
