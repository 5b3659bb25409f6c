using Acceptance.Support.Containers;

namespace Acceptance.Support.Tests;

public sealed class ProbeTests
{
    private static readonly ProbeSettings Machine = ProbeSettings.FromEnvironment() with { Forced = null, Required = false };

    [SkippableFact]
    public async Task A_runtime_is_searched_for_once_whoever_asks()
    {
        var probe = new ContainerProbe(Machine);
        var answers = await Task.WhenAll(probe.Find(), probe.Find(), probe.Find(), probe.Find());
        answers.Should().AllSatisfy(answer => answer.Should().BeSameAs(answers[0]));
        Skip.If(answers[0].Runtime is null, answers[0].Account);
        answers[0].Account.Should().StartWith($"Containers: {answers[0].Runtime!.Kind}");
    }

    [SkippableFact]
    public async Task Two_suites_can_prepare_the_same_empty_cache_at_the_same_time()
    {
        var podman = await Runtimes.Need("podman");
        using var cache = new ScratchFolder();
        var settings = Machine with { Forced = "podman", CacheFolder = cache.Path };
        var both = await Task.WhenAll(new ContainerProbe(settings).Find(), new ContainerProbe(settings).Find());
        both.Should().AllSatisfy(answer => answer.Runtime.Should().NotBeNull(answer.Account));
        both[0].Runtime!.Image.Should().Be(podman.Image).And.Be(both[1].Runtime!.Image);
        Runtimes.Forget(settings);
    }

    [SkippableFact]
    public async Task Containers_of_a_run_that_was_killed_are_removed_by_the_next()
    {
        await Runtimes.Need("podman");
        using var cache = new ScratchFolder();
        using var alive = new ScratchFolder();
        var settings = Machine with { Forced = "podman", CacheFolder = cache.Path };
        var runtime = (await new ContainerProbe(settings).Find()).Runtime!;
        await StartedContainer.Start(runtime, alive.Path, alive.Path);
        await StartedContainer.Start(runtime, alive.Path + "/gone", alive.Path);

        await new ContainerProbe(settings).Find();

        var watch = ContainerWatch.Over(runtime);
        (await watch.List(alive.Path + "/gone")).Should().BeEmpty();
        (await watch.RemoveAll(alive.Path)).Should().ContainSingle();
        Runtimes.Forget(settings);
    }

    [SkippableFact]
    public async Task What_no_run_has_used_for_a_week_leaves_the_cache()
    {
        await Runtimes.Need("podman");
        using var cache = new ScratchFolder();
        var settings = Machine with { Forced = "podman", CacheFolder = cache.Path };
        await new ContainerProbe(settings).Find();
        var store = Directory.EnumerateDirectories(Path.Combine(cache.Path, "podman")).Single();
        Directory.Move(store, store + "2");
        File.Copy(Directory.EnumerateFiles(Path.Combine(cache.Path, "images"), "*.tar").Single(), Path.Combine(cache.Path, "images", "old.tar"));

        await new ContainerProbe(settings with { Clock = new LaterClock(TimeSpan.FromDays(8)) }).Find();

        Directory.EnumerateDirectories(Path.Combine(cache.Path, "podman")).Should().Equal(store);
        Directory.EnumerateFiles(Path.Combine(cache.Path, "images"), "*.tar").Should().ContainSingle().Which.Should().NotEndWith("old.tar");
        Runtimes.Forget(settings);
    }

    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }

    [SkippableFact]
    public async Task Without_an_engine_on_the_path_the_namespace_sandbox_is_found_and_called_that()
    {
        await Runtimes.Need("namespace");
        using var bin = new ScratchFolder();
        Runtimes.LinkPrograms(bin.Path, "docker", "podman");
        var found = await new ContainerProbe(Machine with { SearchPath = bin.Path }).Find();
        found.Runtime.Should().NotBeNull(found.Account);
        found.Runtime!.Kind.Should().Be("namespace sandbox");
        found.Account.Should().Contain("docker is not on the PATH").And.Contain("podman is not on the PATH");
    }

    [Theory]
    [InlineData(null, false, false, "docker is not on the PATH; podman: podman is not on the PATH; namespace: unshare is not")]
    [InlineData(null, true, true, "apt-get install")]
    [InlineData("podman", false, true, "podman is not on the PATH")]
    [InlineData("none", false, false, "switched off")]
    [InlineData("none", true, true, "switched off")]
    [InlineData("lxc", false, true, "set it to docker, podman, namespace or none")]
    public async Task Where_nothing_works_one_line_says_why(string? forced, bool required, bool mustFail, string reason)
    {
        var nowhere = Machine with { SearchPath = "/nowhere", Forced = forced, Required = required };
        var answer = await new ContainerProbe(nowhere).Find();
        answer.Runtime.Should().BeNull();
        answer.MustFail.Should().Be(mustFail);
        answer.Account.Should().Contain(reason).And.NotContain("\n");
    }

    [SkippableFact]
    public async Task A_docker_client_without_an_engine_is_passed_over()
    {
        Skip.If(Programs.Find("docker", Machine.SearchPath) is null, "There is no docker client here; install docker.io to run this.");
        var nobody = new Dictionary<string, string>(Machine.Reach) { ["DOCKER_HOST"] = "unix:///nowhere/docker.sock" };
        var answer = await new ContainerProbe(Machine with { Forced = "docker", Reach = nobody }).Find();
        answer.Runtime.Should().BeNull();
        answer.Account.Should().Contain("docker: ").And.Contain("unix:///nowhere/docker.sock");
    }
}
