using System.Reflection;

namespace Suite.Tests;

/// <summary>With USE_REAL_LLM=true the provider answers, here another process of the fake: what runs, what does not, and where the key gets.</summary>
public sealed class RealModelTests
{
    private const string Live = "Category=live";

    private static string Program => typeof(RealModelTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "FakeLlm").Value!;

    [Fact]
    public async Task Live_scenarios_are_answered_upstream_and_all_others_are_skipped_with_the_reason()
    {
        await using var upstream = await Upstream.StartAsync(Program);
        using var run = await SuiteRun.OfAsync($"{Live}|DisplayName~The answer holds", upstream.Variables);

        var live = run.Endings.Where(ending => ending.Key.Contains("WhatHolds")).Select(ending => ending.Value).ToList();
        live.Should().HaveCountGreaterThan(3).And.OnlyContain(ending => ending.Outcome == "Passed", "the run printed {0}", run.Output);
        run.Endings.Values.Except(live).Should().NotBeEmpty().And.OnlyContain(ending => ending.Outcome == "NotExecuted" && ending.Message.Contains("only what is tagged @live"));
        run.Transcripts.Values.Should().Contain(text => text.Contains("hello from upstream"));
        (await upstream.VerdictAsync()).Should().Contain("\"passed\":true", "the provider's own key was to come, and no other");
        run.Output.Should().Contain("Real models were asked 9 times, of 20 allowed.").And.Contain("Estimated cost: $").And.Contain("An estimate");
        run.ExitCode.Should().Be(0);
        run.Files.Should().Contain(file => file.Key.EndsWith(".yaml") && file.Value.Contains("from upstream"), "what was answered is kept as a script");
        run.Files.Values.Append(run.Output).Should().NotContain(text => text.Contains(upstream.Key), "a real key is in nothing that is left");
    }

    [Fact]
    public async Task Past_the_limit_a_scenario_fails_with_one_sentence()
    {
        await using var upstream = await Upstream.StartAsync(Program);
        using var run = await SuiteRun.OfAsync("DisplayName~A greeting is changed with Chat Completions, whole", [.. upstream.Variables, ("ACCEPTANCE_REAL_REQUESTS", "1")]);
        var ending = run.Endings.Should().ContainSingle().Which.Value;
        ending.Outcome.Should().Be("Failed");
        ending.Message.Should().Contain("The run has used up its 1 requests to real models. ACCEPTANCE_REAL_REQUESTS raises the limit");
    }

    [Fact]
    public async Task Without_a_key_a_scenario_names_the_variable()
    {
        using var run = await SuiteRun.OfAsync("DisplayName~The strategy is asked for", ("USE_REAL_LLM", "true"), ("OPENAI_API_KEY", ""));
        run.Endings.Should().ContainSingle().Which.Value.Message.Should().Contain("There is no key for api.openai.com.").And.Contain("OPENAI_API_KEY");
    }

    [Theory]
    [InlineData("true", "true", "USE_MOCK_LLM and USE_REAL_LLM are both set, and a run has one model: leave one of them out.")]
    [InlineData("false", "", "USE_MOCK_LLM=false leaves a run without a model: set USE_REAL_LLM=true, or leave USE_MOCK_LLM out.")]
    [InlineData("", "perhaps", "USE_REAL_LLM=perhaps is neither true nor false.")]
    public async Task Variables_that_make_no_sense_are_one_sentence_before_anything_runs(string mock, string real, string sentence)
    {
        using var run = await SuiteRun.OfAsync("DisplayName~The strategy is asked for", ("USE_MOCK_LLM", mock), ("USE_REAL_LLM", real));
        run.Endings.Should().ContainSingle().Which.Value.Message.Should().Be($"Acceptance.Support.ScenarioBroken : {sentence}");
        run.Transcripts.Should().BeEmpty();
        run.ExitCode.Should().NotBe(0);
    }

    [Fact]
    public async Task A_run_in_which_everything_was_skipped_is_not_green()
    {
        using var run = await SuiteRun.OfAsync("DisplayName~The answer holds", ("USE_REAL_LLM", "true"));
        run.Endings.Should().NotBeEmpty().And.OnlyContain(ending => ending.Value.Outcome == "NotExecuted");
        run.ExitCode.Should().NotBe(0);
        run.Output.Should().Contain($"All {run.Endings.Count} scenarios were skipped, so this run shows nothing.");
    }
}
