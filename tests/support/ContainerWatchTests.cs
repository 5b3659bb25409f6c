using System.Diagnostics;
using Acceptance.Support.Containers;

namespace Acceptance.Support.Tests;

public sealed class ContainerWatchTests
{
    private static readonly ProbeSettings Machine = ProbeSettings.FromEnvironment();

    private const string Push = """
        set -e
        export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.invalid GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.invalid
        export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' HOME="${TMPDIR:-/tmp}"
        work=$(mktemp -d); git init -q "$work"; cd "$work"; git commit -q --allow-empty -m Try
        git push -q "file://$remote" HEAD:refs/heads/$branch; rm -rf "$work"
        """;

    [SkippableTheory]
    [InlineData("docker")]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task Containers_are_seen_entered_and_removed_without_asking_the_system(string kind)
    {
        var runtime = await Runtimes.Need(kind);
        using var scene = new Scene();
        var watch = ContainerWatch.Over(runtime);
        await StartedContainer.Start(runtime, scene.Home, scene.Remote);

        var box = (await watch.List(scene.Home)).Should().ContainSingle().Subject;
        (box.Resource, box.State).Should().Be(("box", "running"));
        (await watch.List(scene.Home + "/other")).Should().BeEmpty();
        (await watch.Run(box, "echo inside; exit 3")).Should().Be(new CommandResult(3, "inside\n", ""));

        (await watch.RemoveAll(scene.Home)).Should().Equal(box);
        (await watch.List(scene.Home)).Should().BeEmpty();
        // Over podman's socket, which docker's client may be led to, the monitor of an exec stays for minutes by design.
        Monitors(box.Id).Where(_ => kind is "podman").Should().BeEmpty("a monitor ends with its container");
        await watch.Remove(box);
    }

    [SkippableTheory]
    [InlineData("docker")]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task The_remote_itself_notes_where_a_push_came_from(string kind)
    {
        var runtime = await Runtimes.Need(kind);
        using var scene = new Scene();
        var record = new PushRecord(scene.Remote);
        var watch = ContainerWatch.Over(runtime);
        await scene.MakeRemote();
        record.Install();
        record.Read().Should().BeEmpty();
        await StartedContainer.Start(runtime, scene.Home, scene.Remote);
        var box = (await watch.List(scene.Home)).Single();

        (await watch.Run(box, $"remote={scene.Remote} branch=inside\n{Push}")).Should().BeEquivalentTo(new { ExitCode = 0 });
        (await Scene.OnTheHost($"remote={scene.Remote} branch=outside\n{Push}")).Should().BeEquivalentTo(new { ExitCode = 0 });

        record.Read().Should().Equal(await watch.Identify(box), ContainerIdentity.OfTheHost());
        record.Read()[0].Should().NotBe(ContainerIdentity.OfTheHost());
        await watch.RemoveAll(scene.Home);
        await watch.TakeBack(scene.Remote);
    }

    [SkippableTheory]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task Four_scenarios_at_once_see_only_their_own_containers(string kind)
    {
        var runtime = await Runtimes.Need(kind);
        var watch = ContainerWatch.Over(runtime);
        var seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var scene = new Scene();
            await StartedContainer.Start(runtime, scene.Home, scene.Remote);
            var identity = await watch.Identify((await watch.List(scene.Home)).Single());
            (await watch.RemoveAll(scene.Home)).Should().ContainSingle();
            return identity;
        }));
        seen.Should().OnlyHaveUniqueItems();
    }

    // A monitor that has ended and that nobody reaped yet runs nothing: its command line is empty.
    private static IEnumerable<string> Monitors(string id) => Process.GetProcessesByName("conmon")
        .Select(process => File.Exists($"/proc/{process.Id}/cmdline") ? File.ReadAllText($"/proc/{process.Id}/cmdline") : "")
        .Where(line => line.Contains(id, StringComparison.Ordinal));

    private sealed class Scene : IDisposable
    {
        private readonly ScratchFolder folder = new();

        public Scene()
        {
            Directory.CreateDirectory(Home);
            Directory.CreateDirectory(Remote);
        }

        public string Home => Path.Combine(folder.Path, "home");

        public string Remote => Path.Combine(folder.Path, "remote.git");

        public Task<CommandResult> MakeRemote() => OnTheHost($"git init -q --bare {Remote}");

        public static Task<CommandResult> OnTheHost(string script) => new Command("/bin/sh", ["-c", script])
        {
            Environment = Programs.CleanEnvironment(Machine, new Dictionary<string, string>()),
            Limit = TimeSpan.FromSeconds(30),
        }.Run();

        public void Dispose() => folder.Dispose();
    }
}
