using System.Reflection;

namespace Suite.Tests;

/// <summary><c>./accept watch</c>, from its first run to Ctrl-C.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly string Root = typeof(WatchTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private readonly string _artifacts = Directory.CreateTempSubdirectory("accept-watch-").FullName;

    public void Dispose() => Directory.Delete(_artifacts, recursive: true);

    [Fact]
    public async Task A_saved_feature_runs_its_own_scenarios_and_a_saved_step_class_those_that_use_it()
    {
        // One of each of two features; a session is in the second alone.
        using var run = AcceptRun.Begin(_artifacts, ["watch", "--filter", "DisplayName~The task reaches the model in both phases|DisplayName~The model is overloaded in the second turn"]);
        await run.HearAsync("2 passed, 0 failed");
        await run.HearAsync("Waiting for a saved file");

        Save("features/agents/hello-world.feature");
        await run.HearAsync("Saved: features/agents/hello-world.feature");
        await run.HearAsync("passed  The task reaches the model in both phases");
        await run.HearAsync("1 passed, 0 failed");
        await run.HearAsync("Waiting for a saved file");

        Save("steps/SessionSteps.cs");
        await run.HearAsync("passed  The model is overloaded in the second turn");
        await run.HearAsync("1 passed, 0 failed");
        await run.HearAsync("Waiting for a saved file");

        run.Interrupt();
        (await run.EndAsync()).Code.Should().Be(0);
    }

    // The file stays as it is, and so do the suite's programs, which other tests are running: that it was saved is all that is to be told.
    private static void Save(string file) => File.SetLastWriteTimeUtc(Path.Combine(Root, file), File.GetLastWriteTimeUtc(Path.Combine(Root, file)));
}
