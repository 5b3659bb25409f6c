using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;
using Acceptance.Report.Prose;

namespace Acceptance.Report.Documents;

/// <summary>Makes a scenario of a pickle and of what came of it in one run.</summary>
internal sealed class ScenarioOf(RecordedRun run, Outline? outline)
{
    /// <summary>The container runtimes that the scenarios so far say they used.</summary>
    public HashSet<string> Containers { get; } = [];

    public Scenario Make(Pickle pickle, string id, IReadOnlyList<Attempt> attempts)
    {
        var placed = outline?.Scenario(pickle);
        var attempt = attempts is [.., var last] ? last : null;
        var places = new Dictionary<string, int>();
        var steps = new StepsOf(run, outline, pickle).Of(attempt, places);
        var attached = attempt is null ? null : new AttachmentsOf(attempt, step => step is not null && places.TryGetValue(step, out var at) ? at : null);
        Containers.UnionWith(attached?.Containers ?? []);
        var status = Overall(attempts);
        var failure = Failure(pickle, placed, attempts, places, steps);
        return new(id, pickle.Name)
        {
            Rule = placed?.Rule,
            Line = outline?.Row(pickle)?.Row.Location?.Line ?? placed?.Written.Location?.Line ?? 0,
            Tags = [.. (pickle.Tags ?? []).Select(tag => tag.Name).Distinct()],
            Status = status,
            Started = attempt?.Started,
            Milliseconds = attempt is { Started: { } from, Finished: { } to } ? (to - from).TotalMilliseconds : 0,
            Reason = Reason(pickle, status, attempt, failure),
            Detail = new()
            {
                Description = Markdown.ToHtml(placed?.Written.Description),
                Row = Row(pickle),
                Steps = steps,
                Failure = failure,
                Earlier = attempts.Count > 1 ? [.. attempts.Select(Ending.Of)] : [],
                Conversations = attached?.Conversations ?? [],
                Commands = attached?.Commands ?? [],
                Attachments = attached?.Others ?? [],
            },
        };
    }

    // It held at last, after it had not: neither green nor red would be the truth.
    private static Status Overall(IReadOnlyList<Attempt> attempts) => attempts switch
    {
        [] => Status.NotRun,
        [.., var last] when Ending.Of(last) == Status.Passed && attempts.Any(attempt => Ending.Of(attempt) == Status.Failed) => Status.Flaky,
        [.., var last] => Ending.Of(last),
    };

    // A flaky scenario shows how it failed before it held.
    private static Failure? Failure(Pickle pickle, Placed? placed, IReadOnlyList<Attempt> attempts, Dictionary<string, int> places, IReadOnlyList<Step> steps)
    {
        if (attempts.LastOrDefault(attempt => Ending.Of(attempt) == Status.Failed) is not { } failed || Ending.Worst(failed) is not { } worst)
            return null;
        var step = places.TryGetValue(worst.Step.Id, out var at) ? steps[at] : null;
        var line = step is { Line: > 0 } ? step.Line : placed?.Written.Location?.Line ?? 0;
        return FailureOf.Tell(line > 0 ? $"{pickle.Uri}:{line}" : pickle.Uri, step is null ? "" : $"{step.Keyword}{step.Text}", worst.Result);
    }

    private IReadOnlyList<Cell> Row(Pickle pickle) => outline?.Row(pickle) is { } found
        ? [.. (found.Table.TableHeader?.Cells ?? []).Zip(found.Row.Cells ?? [], (name, value) => new Cell(name.Value, value.Value))]
        : [];

    private string? Reason(Pickle pickle, Status status, Attempt? attempt, Failure? failure) => status switch
    {
        Status.Failed or Status.Flaky => failure?.InShort,
        Status.Skipped => Ending.Worst(attempt!)?.Result is { Message: { Length: > 0 } why } ? why.Trim() : "A step was skipped, and nothing says why.",
        Status.NotRun when attempt is not null => "The run ended before this scenario did.",
        Status.NotRun when (pickle.Tags ?? []).Any(tag => tag.Name.Equals("@ignore", StringComparison.OrdinalIgnoreCase)) => "Marked @ignore.",
        Status.NotRun => run.Finished is null ? "The run ended before this scenario began." : "Not part of this run.",
        _ => null,
    };
}
