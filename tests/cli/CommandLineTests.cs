using System.Diagnostics;
using Acceptance.Cli.Running;
using FluentAssertions;
using Xunit;

namespace Cli.Tests;

/// <summary>The program as a shell sees it.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help", 0, "Exit codes: 0 done")]
    [InlineData("--help", 0, "130 interrupted")]
    [InlineData("list --tag @wf18", 0, "use a model")]
    [InlineData("list --tag @wf18 --verbose", 0, "$ dotnet test Acceptance.csproj --list-tests --filter Category=wf18")]
    [InlineData("lint --verbose", 0, "$ dotnet test tests/cli/Cli.Tests.csproj --filter 'FullyQualifiedName~The_features_of_this_project_read_well'")]
    [InlineData("setup --check --verbose", null, "for every scenario with a repository: `apt-get install -y --no-install-recommends git`")]
    [InlineData("list --tag nobody-has-this", 1, "0 scenarios")]
    [InlineData("run --feature nowhere", 2, "No feature has \"nowhere\" in its path or title: `./accept list` shows all.")]
    [InlineData("run --workers 0", 2, "--workers takes a number from 1 on, not \"0\".")]
    [InlineData("repeat often", 2, "repeat takes a number from 1 on, not \"often\".")]
    [InlineData("rum", 2, "`./accept --help` shows what can be typed.")]
    [InlineData("last-failed", 2, "There is no last run to look at: run ./accept first.")]
    public async Task It_says_what_it_is_asked_or_what_is_wrong(string arguments, int? code, string words)
    {
        using var desk = new Desk();
        var start = new ProcessStartInfo("dotnet", [typeof(Tally).Assembly.Location, .. arguments.Split(' ')]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ACCEPTANCE_ARTIFACTS"] = desk.Root;
        using var accept = Process.Start(start)!;
        var errors = accept.StandardError.ReadToEndAsync();
        var said = await accept.StandardOutput.ReadToEndAsync() + await errors;
        await accept.WaitForExitAsync();
        said.Should().Contain(words).And.NotContain("   at ");
        // A log file gets no colours.
        said.Should().NotContain("\u001b");
        // What a machine has is its own business.
        accept.ExitCode.Should().Be(code ?? accept.ExitCode);
    }

    [Fact]
    public void The_features_of_this_project_read_well() =>
        Acceptance.Cli.Features.Lint.Of(Acceptance.Cli.Features.Feature.All(Acceptance.Cli.Project.Root), Acceptance.Cli.Features.Glossary.Of(Acceptance.Cli.Project.Root)).Should().BeEmpty();
}
