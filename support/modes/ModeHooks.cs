using Acceptance.Support.Model;
using Reqnroll;
using Xunit;

namespace Acceptance.Support.Modes;

/// <summary>Holds a run to its mode, and counts what ran: a run that shows nothing is not green.</summary>
[Binding]
public sealed class ModeHooks(ScenarioContext scenario, ModelActor model)
{
    private static int _ran;
    private static int _skipped;

    /// <summary>Ends a run whose variables contradict each other before any scenario begins.</summary>
    [BeforeTestRun(Order = 0)]
    public static void TheModeIsUsable()
    {
        if (RunMode.OfThisRun.Wrong is { } wrong)
            throw new ScenarioBroken([wrong]);
    }

    /// <summary>With real models, skips what was not written for them, and lets the provider answer the rest.</summary>
    [BeforeScenario(Order = 1)]
    public void TheScenarioFitsTheMode()
    {
        if (!RunMode.OfThisRun.IsReal)
            return;
        Skip.IfNot(scenario.ScenarioInfo.CombinedTags.Contains("live"), "USE_REAL_LLM=true: only what is tagged @live runs with a real model.");
        model.IsReal();
    }

    /// <summary>Counts the scenario, and lets what a real model says last be written down.</summary>
    [AfterScenario(Order = 0)]
    public Task ItRanOrWasSkippedAsync()
    {
        Interlocked.Increment(ref scenario.ScenarioExecutionStatus == ScenarioExecutionStatus.Skipped ? ref _skipped : ref _ran);
        return RunMode.OfThisRun.IsReal ? model.SettledAsync() : Task.CompletedTask;
    }

    /// <summary>Settles with the real providers; fails a run in which every scenario was skipped.</summary>
    [AfterTestRun(Order = 20000)]
    public static void SomethingWasShown()
    {
        if (RealModelOfThisRun.Settle() is { } costs)
            Announcement.Of(costs);
        if (_ran > 0 || _skipped == 0)
            return;
        // Of what fails a run as a whole, the runner prints no more than the kind: the sentence is said beside it.
        var sentence = $"All {_skipped} scenarios were skipped, so this run shows nothing. Look at their reasons, or run others.";
        Announcement.Of(sentence);
        throw new ScenarioBroken([sentence]);
    }
}
