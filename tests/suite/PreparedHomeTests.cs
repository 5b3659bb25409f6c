using System.Reflection;

namespace Suite.Tests;

/// <summary>Scenarios begin with a home that the program's own commands have made, once a run; never with one that would be another than their own.</summary>
public sealed class PreparedHomeTests : IDisposable
{
    private const string Scenarios = "DisplayName~The task reaches the model|DisplayName~From init to apply with Chat Completions, whole";

    private static string Agents => typeof(PreparedHomeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Agents").Value!;

    private readonly string _folder = Directory.CreateTempSubdirectory("prepared-").FullName;

    [Fact]
    public async Task A_home_is_made_once_a_run_and_in_each_scenario_that_is_about_that() =>
        (await InitsAsync("")).Should().Be(2, "one for the run, and one of the scenario that begins with an empty home");

    [Fact]
    public async Task A_home_that_names_its_own_path_is_made_by_each_scenario() =>
        (await InitsAsync("echo \"$CLEVERAGENTS_HOME\" > \"$CLEVERAGENTS_HOME/path\"")).Should().Be(3);

    [Fact]
    public async Task A_home_that_is_not_all_that_a_program_leaves_is_made_by_each_scenario() =>
        (await InitsAsync("echo more > settings.elsewhere")).Should().Be(3);

    [Fact]
    public async Task A_home_that_a_promise_to_be_broken_may_have_made_is_made_by_each_scenario() =>
        (await InitsAsync("", ("ACCEPTANCE_MISBEHAVE", "none-of-those-that-are-known"))).Should().Be(2, "both scenarios make their own, and the run none");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Another program under test: it counts, does something beside, and has the real one do the work.
    private async Task<int> InitsAsync(string beside, params (string, string)[] environment)
    {
        var (program, count) = (Path.Combine(_folder, "agents"), Path.Combine(_folder, "inits"));
        File.WriteAllText(program, $"#!/bin/sh\n'{Agents}' \"$@\" || exit\nif [ \"$1\" = init ]; then echo once >> '{count}'; {beside}\nfi\n");
        File.SetUnixFileMode(program, (UnixFileMode)0b111_101_101);
        using var run = await SuiteRun.OfAsync(Scenarios, [("ACCEPTANCE_AGENTS_COMMAND", program), .. environment]);
        run.Endings.Values.Select(ending => ending.Outcome).Should().Equal("Passed", "Passed");
        return File.ReadAllLines(count).Length;
    }
}
