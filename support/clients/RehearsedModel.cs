using Acceptance.Fakes;
using Acceptance.Support.Model;
using Acceptance.Support.Showing;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>
/// A conversation apart from the one that a system under test has: here the model itself is looked at. What its verdict complains of
/// fails the scenario, but for the sentences that a step has looked at.
/// </summary>
public sealed class RehearsedModel(ScenarioName name, ScriptNotes notes) : IDisposable
{
    private readonly HashSet<string> _lookedAt = [];

    /// <summary>The conversation.</summary>
    public Conversation Talk { get; } = notes.On(ModelServer.Open($"{name.Id}-rehearsed"));

    /// <summary>The last request.</summary>
    public Exchange Last => Talk.Journal.Should().NotBeEmpty("the model was to be asked").And.Subject.Last();

    /// <summary>What would fail the scenario: the verdict's sentences that no step has looked at.</summary>
    public IReadOnlyList<string> Unlooked => [.. Talk.Verdict().Where(sentence => !_lookedAt.Contains(sentence))];

    /// <summary>Lets an answer go on from its gate; fails when it did not wait there.</summary>
    public void GoOn(Gate gate)
    {
        Last.Ended.IsCompleted.Should().BeFalse("the answer was to wait for the scenario");
        gate.Open();
    }

    /// <summary>Fails unless the scenario would fail with one sentence that contains this; from then on that sentence is looked at.</summary>
    public void ShouldFailTheScenario(string because) =>
        _lookedAt.Add(Unlooked.Should().ContainSingle("a scenario is told once what is wrong").Which.Should().Contain(because).And.Subject);

    /// <summary>Fails unless the last request was refused by this rule of its provider, and only by it.</summary>
    public void ShouldHaveRefusedBy(string rule)
    {
        ShouldFailTheScenario($"breaks the provider's rule \"{rule}\"");
        Last.Turn.Should().BeNull("a request that is refused takes no turn");
    }

    /// <summary>Where a client finds the conversation: by its path, or by its key alone.</summary>
    public Reach Reach(string key, int retries, bool byKeyAlone, bool throughAzure) => byKeyAlone
        ? new(new(Talk.OpenAiBaseUrl, "/v1"), new(Talk.OpenAiBaseUrl, "/"), key, retries)
        : throughAzure ? new(new($"{Talk.AzureEndpoint}/openai/v1"), Talk.AzureEndpoint, key, retries)
        : new(Talk.OpenAiBaseUrl, Talk.AnthropicBaseUrl, key, retries);

    /// <inheritdoc/>
    public void Dispose() => Talk.Dispose();
}
