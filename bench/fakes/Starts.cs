using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Acceptance.Fakes.Bench;

/// <summary>From the start of the program to the end of its first answer, against a bare web server that was built the same way.</summary>
internal static class Starts
{
    private const int Rounds = 15;
    private const string Script = "turns:\n  - says: Hello.\n";
    private const string Request = """{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}]}""";

    public static async Task<int> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("starts-").FullName;
        try
        {
            var script = Path.Combine(folder, "c.yaml");
            await File.WriteAllTextAsync(script, Script);
            var fake = Published("fakes/server/FakeModel.Server.csproj", folder, "fake-llm");
            var bare = Published("bench/bare/Bare.csproj", folder, "bare");
            List<(double Wall, double Used)> fakes = [], bares = [];
            // The first of each reads the files from the disk.
            for (var round = -1; round < Rounds; round++)
            {
                var (one, other) = (await Start(fake, "serve", "--script", script), await Start(bare));
                if (round >= 0)
                {
                    fakes.Add(one);
                    bares.Add(other);
                }
            }

            var ratio = Median(fakes.Zip(bares, (one, other) => one.Wall / other.Wall));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer: {Median(fakes.Select(f => f.Wall)):0} ms against {Median(bares.Select(b => b.Wall)):0} ms, {ratio:0.00} (median of {Rounds} pairs); processor time {Median(fakes.Select(f => f.Used)):0} ms against {Median(bares.Select(b => b.Used)):0} ms"));
            return ratio > 1.15 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Published(string project, string folder, string name)
    {
        var output = Path.Combine(folder, name);
        var root = AppContext.BaseDirectory.Split("/bench/fakes/", 2)[0];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, project), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:PackAsTool=false", "-o", output, "-v", "q", "--nologo", "--artifacts-path", Path.Combine(folder, "built")]))!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, name) : throw new InvalidOperationException($"{project} does not publish: see above.");
    }

    private static async Task<(double Wall, double Used)> Start(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        using var ready = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync())!);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, ready.RootElement.GetProperty("url").GetString() + "c/c/v1/chat/completions")
        {
            Content = new StringContent(Request, Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "fake-c") },
        };
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        var wall = watch.Elapsed.TotalMilliseconds;
        process.Refresh();
        var used = process.TotalProcessorTime.TotalMilliseconds;
        process.Kill();
        await process.WaitForExitAsync();
        return (wall, used);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
