namespace Suite.Tests;

/// <summary>Four workers, another order each time: the results and the conversations are the same, byte for byte.</summary>
public sealed class SameEveryTimeTests
{
    // Some of every kind: alone and at once, on the host and in containers. .ci/run compares two whole runs.
    private const string Some = "Category=model|FullyQualifiedName~HelloWorld|FullyQualifiedName~ReviewBoard|FullyQualifiedName~ContainerCloneTheCode";

    [Fact]
    public async Task Three_runs_in_random_order_have_the_same_results_and_the_same_conversations()
    {
        using var first = await SuiteRun.OfAsync(Some, ("ACCEPTANCE_ORDER", "1"));
        using var second = await SuiteRun.OfAsync(Some, ("ACCEPTANCE_ORDER", "2"));
        using var third = await SuiteRun.OfAsync(Some, ("ACCEPTANCE_ORDER", "3"));
        first.Endings.Should().NotBeEmpty();
        first.Endings.Values.Should().NotContain(ending => ending.Outcome == "Failed");
        first.Transcripts.Should().HaveCount(first.Endings.Values.Count(ending => ending.Outcome == "Passed"));
        foreach (var other in new[] { second, third })
        {
            Lines(other.Endings).Should().Equal(Lines(first.Endings));
            Lines(other.Transcripts).Should().Equal(Lines(first.Transcripts));
        }
    }

    private static IEnumerable<string> Lines<T>(IReadOnlyDictionary<string, T> table) =>
        table.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key}: {row.Value}");

    [Fact]
    public async Task A_key_of_the_machine_s_reaches_no_request()
    {
        const string Poison = "sk-poison-never-to-be-sent";
        using var run = await SuiteRun.OfAsync("FullyQualifiedName~HelloWorld", ("OPENAI_API_KEY", Poison), ("ANTHROPIC_API_KEY", Poison));
        run.Endings.Should().NotBeEmpty();
        // The fake refuses any key but the scenario's own, so a run that passes has sent no other.
        run.Endings.Values.Should().OnlyContain(ending => ending.Outcome == "Passed");
        run.Transcripts.Values.Append(run.Output).Should().NotContain(text => text.Contains(Poison));
    }
}
