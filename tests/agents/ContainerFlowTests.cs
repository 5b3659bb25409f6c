namespace Agents.Tests;

public sealed class ContainerFlowTests(PodmanStore podman) : IClassFixture<PodmanStore>, IDisposable
{
    private const string Steps = "- Change the greeting.";
    private const string Files = "FILE: docs/new.md\n>>>>>>>\n```sh\nmake\n```\n<<<<<<<\nFILE: main.py\n```python\ndef greet(): return 'hello, world'\n```\n";

    private readonly Desk _desk = new();

    public void Dispose()
    {
        // Only a test that failed leaves a container, and it must not outlive the test.
        if (_desk.Agents("resource", "show", "box", "--format", "json") is { ExitCode: 0, Data: var box } && box["container"]!["id"]?.GetValue<string>() is { } id)
        {
            _ = box["container"]!["runtime"]!.GetValue<string>() == "podman"
                ? _desk.Run("podman", "rm", "--force", "--time", "0", id)
                : _desk.Run("sh", "-c", "grep -qs \"$1\" /proc/$0/environ && kill -KILL $0", id, _desk.Root);
        }

        _desk.Dispose();
    }

    [SkippableTheory]
    [InlineData("podman", "podman")]
    [InlineData("namespace", "namespace sandbox")]
    public async Task The_clone_the_commit_and_the_push_all_happen_inside_the_container(string runtime, string title)
    {
        Uses(runtime);
        await using var served = await ScriptedModel.SayingAsync(Steps, Files);
        _desk.Asks(served);
        var (remote, plan) = Planned();
        Hook(remote, "post-receive", "readlink /proc/self/ns/mnt > pushed-from");

        _desk.Agents("plan", "execute", plan).Succeeded();
        Container()["state"]!.GetValue<string>().Should().Be("not-started", "nothing is cloned before the first execution");
        var executed = _desk.Agents("plan", "execute", plan, "--format", "json").Succeeded();
        Container()["state"]!.GetValue<string>().Should().Be("running");
        Container()["runtime"]!.GetValue<string>().Should().Be(title);
        _desk.Agents("plan", "diff", plan).Succeeded().Out.Should().Contain("+def greet(): return 'hello, world'");
        _desk.Agents("plan", "apply", "--yes", plan).Succeeded();

        executed.Data["execution"]!["environment"]!.ToJsonString().Should().Be("""{"resource":"box","level":4,"of":6,"source":"plan fallback"}""");
        _desk.Git("-C", remote, "show", "main", "--format=%an <%ae>|%B", "--name-only")
            .Should().Be($"Ann <ann@example.com>|Greet the world\n\nPlan: {plan}\n\n\ndocs/new.md\nmain.py");
        File.ReadAllText(Path.Combine(remote, "pushed-from")).Should().NotBe(_desk.Run("readlink", "/proc/self/ns/mnt").Out);
        Container()["state"]!.GetValue<string>().Should().Be("removed");
        Directory.EnumerateFiles(_desk.Environment["CLEVERAGENTS_HOME"], "main.py", SearchOption.AllDirectories).Should().BeEmpty();
        Directory.EnumerateDirectories(_desk.Environment["CLEVERAGENTS_HOME"], ".git", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task A_refused_push_keeps_the_commit_in_the_container_until_it_is_tried_again(string runtime)
    {
        Uses(runtime);
        await using var served = await ScriptedModel.SayingAsync(Steps, Files);
        _desk.Asks(served);
        var (remote, plan) = Planned();
        Hook(remote, "pre-receive", "echo no pushes on Friday; exit 1");
        _desk.Agents("plan", "execute", plan).Succeeded();
        _desk.Agents("plan", "execute", plan).Succeeded();

        _desk.Agents("plan", "apply", plan).FailedSaying("no pushes on Friday; [remote rejected] HEAD -> main (pre-receive hook declined)");
        Container()["state"]!.GetValue<string>().Should().Be("running");

        File.Delete(Path.Combine(remote, "hooks", "pre-receive"));
        _desk.Agents("plan", "apply", plan).Succeeded();
        _desk.Git("-C", remote, "rev-list", "--count", "main").Should().Be("2");
    }

    [SkippableTheory]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task A_repository_that_does_not_exist_fails_the_plan_and_leaves_no_container(string runtime)
    {
        Uses(runtime);
        await using var served = await ScriptedModel.SayingAsync(Steps);
        _desk.Asks(served);
        var (_, plan) = Planned("file:///srv/nowhere.git");
        _desk.Agents("plan", "execute", plan).Succeeded();

        _desk.Agents("plan", "execute", plan).FailedSaying("could not clone file:///srv/nowhere.git: '/srv/nowhere.git' does not appear to be a git repository");

        Container()["state"]!.GetValue<string>().Should().Be("removed");
        served.Questions.Should().ContainSingle("the model is not asked about a repository that is not there");
    }

    [SkippableTheory]
    [InlineData("podman")]
    [InlineData("namespace")]
    public async Task A_plan_that_is_cancelled_takes_its_container_with_it(string runtime)
    {
        Uses(runtime);
        await using var served = await ScriptedModel.SayingAsync(Steps, Files);
        _desk.Asks(served);
        var (remote, plan) = Planned();
        _desk.Agents("plan", "execute", plan).Succeeded();
        _desk.Agents("plan", "execute", plan).Succeeded();

        _desk.Agents("plan", "cancel", plan).Succeeded();

        Container()["state"]!.GetValue<string>().Should().Be("removed");
        _desk.Git("-C", remote, "rev-list", "--count", "main").Should().Be("1");
    }

    private void Uses(string runtime)
    {
        Skip.If(runtime == "podman" && podman.WhyNot is not null, podman.WhyNot);
        var unshare = _desk.Run("unshare", "--mount", "--pid", "--fork", "true");
        Skip.If(runtime == "namespace" && unshare.ExitCode != 0, $"namespaces are refused here ({unshare.Error.Trim()}); run as root");
        foreach (var (name, value) in podman.Variables)
        {
            _desk.Environment[name] = value;
        }

        _desk.Agents("config", "set", "core.container-runtime", runtime).Succeeded();
    }

    private (string Remote, string Plan) Planned(string url = "file:///srv/remote.git")
    {
        var remote = Path.Combine(_desk.Root, "remote.git");
        _desk.Git("clone", "--quiet", "--bare", _desk.Repository("seed"), remote);
        _desk.Agents(
            "resource", "add", "container-instance", "box", "--image", PodmanStore.Image,
            "--clone-into", $"{url}:/workspace", "--mount", $"{remote}:/srv/remote.git").Succeeded();
        _desk.Agents("project", "create", "shop", "--resource", "box").Succeeded();
        return (remote, _desk.Plan("shop", "--execution-environment", "box"));
    }

    private System.Text.Json.Nodes.JsonNode Container() =>
        _desk.Agents("resource", "show", "box", "--format", "json").Succeeded().Data["container"]!;

    private static void Hook(string remote, string name, string script)
    {
        var file = Path.Combine(remote, "hooks", name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
