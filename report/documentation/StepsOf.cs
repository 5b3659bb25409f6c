using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;

namespace Acceptance.Report.Documents;

/// <summary>A scenario's steps with what came of them; hooks are listed only where they failed.</summary>
internal sealed class StepsOf(RecordedRun run, Outline? outline, Pickle pickle)
{
    /// <summary>The steps of an attempt; without one, the steps as they are written.</summary>
    /// <param name="attempt">The attempt; null where there was none.</param>
    /// <param name="places">Filled with each test step's place in the list.</param>
    public IReadOnlyList<Step> Of(Attempt? attempt, Dictionary<string, int> places)
    {
        if (attempt is null)
            return [.. (pickle.Steps ?? []).Select(step => Written(step, null))];
        var steps = new List<Step>();
        foreach (var testStep in attempt.TestCase.TestSteps ?? [])
        {
            var result = attempt.Results.GetValueOrDefault(testStep.Id);
            var shown = testStep.PickleStepId is { } id
                ? pickle.Steps?.FirstOrDefault(step => step.Id == id) is { } step ? Written(step, result) : null
                : Hook(testStep, result);
            if (shown is null)
                continue;
            places[testStep.Id] = steps.Count;
            steps.Add(shown);
        }
        return steps;
    }

    private Step Written(PickleStep step, StepResult? result)
    {
        var written = outline?.Step(step);
        return new(written?.Keyword ?? "", step.Text, Ending.Of(result))
        {
            Line = written?.Location?.Line ?? 0,
            Milliseconds = result?.Duration?.Milliseconds ?? 0,
            DocString = step.Argument?.DocString?.Content,
            Table = step.Argument?.DataTable?.Rows is { } rows ? [.. rows.Select(row => (IReadOnlyList<string>)[.. (row.Cells ?? []).Select(cell => cell.Value)])] : null,
            Why = result?.Status is "UNDEFINED" or "AMBIGUOUS" or "PENDING" ? result.Status.ToLowerInvariant() : null,
            Snippet = result?.Status == "UNDEFINED" ? run.Suggestions.GetValueOrDefault(step.Id)?.Code : null,
        };
    }

    private Step? Hook(TestStep testStep, StepResult? result) => Ending.Of(result) is Status.Passed or Status.NotRun || (Ending.Of(result) == Status.Skipped && result!.Message is null)
        ? null
        : new("Hook ", HookName(testStep), Ending.Of(result)) { IsHook = true, Milliseconds = result?.Duration?.Milliseconds ?? 0 };

    private string HookName(TestStep testStep) => run.Hooks.GetValueOrDefault(testStep.HookId ?? "") switch
    {
        { Name: { Length: > 0 } name } => name,
        { Type: { } type } => type.ToLowerInvariant().Replace('_', ' '),
        _ => "before or after the scenario",
    };
}
