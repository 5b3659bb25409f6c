namespace Suite.Tests;

/// <summary>Each promise is broken on purpose, one at a time: a scenario that stays green then is worth nothing.</summary>
public sealed class BrokenPromiseTests
{
    private const string Change = "DisplayName~From init to apply";
    private const string Clone = "DisplayName~Clone, change, commit and push";

    /// <summary>The reference system's hidden switch, the scenario that has to notice, and what its message has to say.</summary>
    public static TheoryData<string, string, string> Promises => new()
    {
        { "discard-files", Change, "one new commit" },
        { "extra-file", Change, "nothing else" },
        { "leak-key", Change, "key" },
        { "leave-home", Change, "example.invalid" },
        { "hang-up", Change, "left running" },
        { "stub-when-model-down", "FullyQualifiedName~HelloWorld&DisplayName~The model is down", "was to be told that the model is unavailable, but every command worked" },
        { "stub-when-model-down", "FullyQualifiedName~ContainerClone&DisplayName~The model is down", "was to be told that the model is unavailable, but every command worked" },
        { "stub-when-model-down", "DisplayName~goes down between", "was to be told that the model is unavailable, but every command worked" },
        { "leak-key", "DisplayName~The task reaches", "Incorrect API key" },
        { "leak-key", "DisplayName~The answer holds", "Incorrect API key" },
        { "host-copy", "DisplayName~Execution clones", "in the container alone" },
        { "discard-files", Clone, "one new commit" },
        { "push-from-host", Clone, "from within the container" },
        { "keep-container", Clone, "no container was to be there" },
        { "host-copy", Clone, "in the container alone" },
        { "clone-early", "DisplayName~Planning starts no container", "no container was to be there" },
        { "wrong-precedence", "DisplayName~chosen by the plan", "Level = 6" },
        { "ignore-push-failure", "DisplayName~The remote refuses the push", "was to be told that the push was refused, but every command worked" },
    };

    [SkippableTheory]
    [MemberData(nameof(Promises))]
    public async Task A_broken_promise_fails_the_scenario_that_states_it(string misbehaviour, string filter, string says)
    {
        using var run = await SuiteRun.OfAsync(filter, ("ACCEPTANCE_MISBEHAVE", misbehaviour));
        run.Endings.Should().NotBeEmpty("the filter was to find a scenario");
        Skip.If(run.Endings.Values.All(ending => ending.Outcome == "NotExecuted"), run.Endings.Values.First().Message);
        run.Endings.Values.Should().AllSatisfy(ending =>
        {
            ending.Outcome.Should().Be("Failed");
            ending.Message.Should().Contain(says);
        });
    }
}
