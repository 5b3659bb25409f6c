using Reqnroll.Engine;

namespace Engine.Tests.Running;

/// <summary>Scenarios that must fail: run by hand, since the runner would count them.</summary>
[FeatureSource("failing.feature", "/suite/failing.feature", """
    Feature: Failing

    Scenario: A step throws
      Given a step that throws

    Scenario: Steps without a definition
      Given there is no such 3 "things"
      When nobody knows

    Scenario: A step that is not ready
      Given a step that is pending

    Scenario: Two definitions for one step
      Given an ambiguous step
    """)]
public sealed class FailingScenarios
{
    public CapturedOutput Output { get; } = new();

    public Task Play(int line) => Scenarios.Play(this, line, Output);
}
