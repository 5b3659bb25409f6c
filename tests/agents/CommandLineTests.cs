namespace Agents.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void It_says_its_version() => _desk.Agents("--version").Succeeded().Out.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");

    [Fact]
    public void Without_a_home_it_says_to_run_init()
    {
        _desk.Environment["CLEVERAGENTS_HOME"] = Path.Combine(_desk.Root, "elsewhere");
        _desk.Agents("resource", "list").FailedSaying("run `agents init` first");
    }

    [Fact]
    public void A_command_line_that_is_wrong_ends_with_2() => _desk.Agents("plan", "dance").ExitCode.Should().Be(2);

    [Fact]
    public void An_unknown_setting_is_answered_with_the_known_ones() =>
        _desk.Agents("config", "set", "core.colour", "red").FailedSaying("core.container-runtime");

    [Fact]
    public void A_profile_that_is_not_known_is_refused_and_does_not_fall_back() =>
        _desk.Agents("config", "set", "core.automation-profile", "reckless").FailedSaying("the known ones are manual");

    [Fact]
    public void The_format_that_is_set_applies_to_failures_too()
    {
        _desk.Agents("config", "set", "core.format", "json").Succeeded();
        var shown = _desk.Agents("project", "show", "nope").FailedSaying("There is no project 'nope'");
        shown.Out.Should().Contain("\"status\": \"error\"").And.Contain("\"command\": \"project show\"");
    }

    [Fact]
    public void Adding_the_same_resource_twice_is_no_mistake_and_another_of_that_name_is()
    {
        var repository = _desk.Repository("shop");
        _desk.Agents("resource", "add", "git-checkout", repository).Succeeded();
        _desk.Agents("resource", "add", "git-checkout", "shop", "--path", repository).Succeeded();
        _desk.Agents("resource", "add", "git-checkout", "shop", "--path", _desk.Repository("other")).FailedSaying("another resource 'shop'");
    }

    [Theory]
    [InlineData("name: a\ndescripton: b\n", "line 2: 'descripton' is no key")]
    [InlineData("name: a\n", "line 1: there is no 'description'")]
    [InlineData("name: a\ndescription: b\nstrategy_actor: gpt-4o\n", "line 3: 'gpt-4o' names no model")]
    [InlineData("- a\n", "line 1: there are no keys")]
    [InlineData("name: [\n", "this is no YAML")]
    public void An_action_that_cannot_be_read_is_answered_with_file_and_line(string yaml, string words)
    {
        File.WriteAllText(Path.Combine(_desk.Root, "action.yaml"), yaml);
        _desk.Agents("action", "create", "--config", "action.yaml").FailedSaying("action.yaml, ").Error.Should().Contain(words);
    }

    [Fact]
    public async Task Many_processes_at_once_lose_nothing()
    {
        _desk.Agents("project", "create", "shop").Succeeded();
        var repository = _desk.Repository("shop");
        var names = Enumerable.Range(1, 6).Select(number => $"part-{number}").ToList();
        await Parallel.ForEachAsync(names, async (name, cancel) => await Task.Run(() =>
        {
            _desk.Agents("resource", "add", "git-checkout", name, "--path", repository).Succeeded();
            _desk.Agents("project", "link-resource", "shop", name).Succeeded();
        }, cancel));

        _desk.Agents("project", "show", "shop", "--format", "json").Data["resources"]!.AsArray()
            .Select(name => name!.GetValue<string>()).Should().BeEquivalentTo(names);
    }
}
