namespace Agents.Tests;

public sealed class HostFlowTests : IDisposable
{
    private const string Steps = "1. Change the greeting.\n2. Check it.";
    private const string Files = "FILE: main.py\n>>>>>>>\ndef greet(): return 'hello, world'\n<<<<<<<\nFILE: README.md\n>>>>>>>\n```sh\nmake\n```\n<<<<<<<\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("openai/gpt-4o", "false", "Bearer fake-openai")]
    [InlineData("openai/gpt-4o", "true", "Bearer fake-openai")]
    [InlineData("anthropic/claude-sonnet-4-5", "false", "Bearer fake-anthropic")]
    [InlineData("anthropic/claude-sonnet-4-5", "true", "Bearer fake-anthropic")]
    public async Task What_the_model_wrote_is_committed_and_nothing_else(string model, string stream, string credential)
    {
        await using var served = await ScriptedModel.SayingAsync(Steps, Files);
        _desk.Asks(served);
        _desk.Agents("config", "set", "core.model", model).Succeeded();
        _desk.Agents("config", "set", "core.stream", stream).Succeeded();
        var (repository, plan) = Planned();

        _desk.Agents("plan", "execute", plan).Succeeded();
        var executed = _desk.Agents("plan", "execute", plan, "--format", "json").Succeeded();
        _desk.Git("-C", repository, "status", "--porcelain").Should().BeEmpty("the checkout is not touched before apply");
        var applied = _desk.Agents("plan", "apply", "--yes", plan, "--format", "json").Succeeded();

        executed.Data["execution"]!["environment"]!["level"]!.GetValue<int>().Should().Be(6);
        applied.Data["execution"]!["model_calls"]!.GetValue<int>().Should().Be(2);
        applied.Data["cost"]!["tokens_used"]!.GetValue<int>().Should().Be(24);
        _desk.Git("-C", repository, "show", "--format=%B", "--name-only").Should().Be($"Greet the world\n\nPlan: {plan}\n\n\nREADME.md\nmain.py");
        _desk.Git("-C", repository, "worktree", "list").Split('\n').Should().ContainSingle();
        _desk.Git("-C", repository, "branch", "--format=%(refname:short)").Should().Be("main");
        File.ReadAllText(Path.Combine(repository, "README.md")).Should().Be("```sh\nmake\n```\n");
        served.Credentials.Should().HaveCount(2).And.AllBe(credential);
    }

    [Fact]
    public async Task Steps_that_cannot_be_read_are_asked_for_once_more_with_what_was_wrong()
    {
        await using var served = await ScriptedModel.SayingAsync("I would greet the world.", Steps);
        _desk.Asks(served);
        var (_, plan) = Planned();

        _desk.Agents("plan", "execute", plan).Succeeded();

        served.Questions[1].Should().StartWith(served.Questions[0]).And.Contain("no numbered list").And.Contain("I would greet the world.");
    }

    [Fact]
    public async Task Steps_that_cannot_be_read_twice_fail_the_plan()
    {
        await using var served = await ScriptedModel.SayingAsync("I would greet the world.", "Really.");
        _desk.Asks(served);
        var (_, plan) = Planned();

        _desk.Agents("plan", "execute", plan).FailedSaying("could not be used, twice");
        _desk.Agents("plan", "status", plan).FailedSaying("could not be used, twice");
    }

    [Theory]
    [InlineData("All done!", 2, "no 'FILE: path' block")]
    [InlineData("FILE: ../x\n>>>>>>>\nx\n<<<<<<<", 2, "leads out of the repository")]
    [InlineData("FILE: main.py\n>>>>>>>\ndef greet(): return 'hello'\n<<<<<<<", 1, "the same as the repository's")]
    public async Task An_answer_without_a_usable_change_fails_the_plan_and_can_be_asked_for_again(string answer, int times, string reason)
    {
        await using var served = await ScriptedModel.SayingAsync([Steps, .. Enumerable.Repeat(answer, times), Files]);
        _desk.Asks(served);
        var (repository, plan) = Planned();

        _desk.Agents("plan", "execute", plan).Succeeded();
        _desk.Agents("plan", "execute", plan).FailedSaying(reason);
        _desk.Git("-C", repository, "worktree", "list").Split('\n').Should().ContainSingle("what the failed run made is gone");
        _desk.Agents("plan", "apply", plan).FailedSaying("run `agents plan execute");
        _desk.Agents("plan", "execute", plan).Succeeded();
    }

    [Fact]
    public async Task A_model_that_is_down_fails_the_plan()
    {
        await using var served = await ScriptedModel.SayingAsync();
        _desk.Asks(served);
        var (repository, plan) = Planned();

        _desk.Agents("plan", "execute", plan).FailedSaying("status 503");

        _desk.Git("-C", repository, "rev-list", "--count", "HEAD").Should().Be("1");
        served.Questions.Should().ContainSingle();
    }

    [Fact]
    public async Task A_merge_that_would_lose_work_is_refused_with_gits_reason_and_can_be_tried_again()
    {
        await using var served = await ScriptedModel.SayingAsync(Steps, Files);
        _desk.Asks(served);
        var (repository, plan) = Planned();
        _desk.Agents("plan", "execute", plan).Succeeded();
        _desk.Agents("plan", "execute", plan).Succeeded();
        File.WriteAllText(Path.Combine(repository, "main.py"), "unsaved work\n");

        _desk.Agents("plan", "apply", plan).FailedSaying("would be overwritten by merge: main.py");
        File.ReadAllText(Path.Combine(repository, "main.py")).Should().Be("unsaved work\n");

        _desk.Git("-C", repository, "checkout", "--", "main.py");
        _desk.Agents("plan", "apply", plan).Succeeded();
    }

    private (string Repository, string Plan) Planned()
    {
        var repository = _desk.Repository("shop");
        _desk.Agents("resource", "add", "git-checkout", "shop", "--path", repository).Succeeded();
        _desk.Agents("project", "create", "shop", "--resource", "shop").Succeeded();
        return (repository, _desk.Plan("shop"));
    }
}
