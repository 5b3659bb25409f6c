namespace Suite.Tests;

/// <summary>What a person at a shell gets from <c>./accept</c>.</summary>
public sealed class AcceptTests : IDisposable
{
    // Whatever it is: it stands in the failure's message, and a variable of the machine that is named like a secret has it.
    private const string Secret = "to be told that the model is unavailable";

    private readonly string _artifacts = Directory.CreateTempSubdirectory("accept-run-").FullName;

    private string Page => Path.Combine(_artifacts, "living-documentation.html");

    public void Dispose() => Directory.Delete(_artifacts, recursive: true);

    [Fact]
    public async Task It_runs_what_is_chosen_and_says_the_equivalent_the_sum_and_where_the_page_is()
    {
        var (code, said) = await AcceptRun.OfAsync(_artifacts, ["run", "--no-setup", "--verbose", "--workers", "2", "--feature", "hello-world", "--filter", "DisplayName~The model is down"]);
        code.Should().Be(0, said);
        said.Should().Contain("dotnet test Acceptance.csproj").And.Contain("xUnit.MaxParallelThreads=2")
            .And.Contain("passed  The model is down [").And.Contain("1 passed, 0 failed, 0 skipped in ").And.Contain(Page);
        File.Exists(Page).Should().BeTrue();
    }

    [Fact]
    public async Task What_failed_runs_again_alone_and_the_failing_run_has_a_page_too()
    {
        var (code, said) = await AcceptRun.OfAsync(_artifacts, ["--no-setup", "--feature", "hello-world", "--filter", "DisplayName~The model is down|DisplayName~The task reaches"], ("ACCEPTANCE_MISBEHAVE", "stub-when-model-down"), ("PLANTED_TOKEN", Secret));
        code.Should().Be(1, said);
        File.ReadAllText(Path.Combine(_artifacts, "messages.ndjson")).Should().NotContain(Secret).And.Contain("[redacted]", "what this machine keeps secret is in nothing that is kept of a run");
        said.Should().Contain("failed  The model is down [").And.Contain("1 passed, 1 failed").And.Contain("`./accept last-failed` runs these alone");
        File.Exists(Page).Should().BeTrue();

        (code, said) = await AcceptRun.OfAsync(_artifacts, ["last-failed"]);
        code.Should().Be(0, said);
        said.Should().Contain("1 failed in the last run.").And.Contain("passed  The model is down [").And.NotContain("The task reaches");

        (code, said) = await AcceptRun.OfAsync(_artifacts, ["last-failed"]);
        (code, said.Trim()).Should().Be((0, "Nothing failed in the last run."));
    }

    [Fact]
    public async Task A_repetition_ends_at_the_first_failure_with_a_tally()
    {
        string[] twice = ["repeat", "2", "--feature", "hello-world", "--filter", "DisplayName~The model is down"];
        var (code, said) = await AcceptRun.OfAsync(_artifacts, twice);
        code.Should().Be(0, said);
        said.Should().Contain("2 of 2 runs done, 0 scenarios failed in any of them.");

        (code, said) = await AcceptRun.OfAsync(_artifacts, twice, ("ACCEPTANCE_MISBEHAVE", "stub-when-model-down"));
        code.Should().Be(1, said);
        said.Should().Contain("1 of 2 runs done, 1 scenarios failed in any of them.").And.Contain("1 of 1  The model is down");
    }

    [Fact]
    public async Task Ctrl_C_ends_what_runs_and_still_writes_the_page()
    {
        using var run = AcceptRun.Begin(_artifacts, ["--no-setup", "--feature", "agents/"]);
        await run.HearAsync("  passed  ");
        run.Interrupt();
        var (code, said) = await run.EndAsync();
        code.Should().Be(130, said);
        said.Should().Contain("Interrupted after ");
        File.Exists(Page).Should().BeTrue();
        File.ReadAllText(Directory.GetFiles(Path.Combine(_artifacts, "history")).Single()).Should().MatchRegex("\"commit\":\"[0-9a-f]{7,}");
    }

    [Fact]
    public async Task On_a_terminal_it_shows_what_is_in_flight()
    {
        // util-linux' script gives it a terminal.
        var accept = typeof(Acceptance.Cli.ExitCode).Assembly.Location;
        var start = new System.Diagnostics.ProcessStartInfo("script", ["-qec", $"dotnet {accept} --no-setup --feature hello-world", "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["ACCEPTANCE_ARTIFACTS"] = _artifacts;
        start.Environment["TERM"] = "xterm";
        using var terminal = System.Diagnostics.Process.Start(start)!;
        var said = await terminal.StandardOutput.ReadToEndAsync();
        await terminal.WaitForExitAsync();
        said.Should().Contain("running").And.MatchRegex(@"[1-9] in flight").And.Contain("\u001b[");
        // Terminals take "no rows up" for "one row up": the board would climb over what was there before it.
        said.Should().NotContain("\u001b[0A").And.NotContain("\u001b[-1A");
        terminal.ExitCode.Should().Be(0, said);
    }
}
