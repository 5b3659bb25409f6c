using Acceptance.Report.Messages;

namespace Acceptance.Report.Gathering;

/// <summary>Collects the runs that files tell of. A file may hold several, one after the other.</summary>
internal sealed class Runs(Action<Problem> complain)
{
    private readonly List<RecordedRun> _all = [];

    /// <summary>The runs of these files, the earliest first; what had not begun is left out.</summary>
    public static IReadOnlyList<RecordedRun> Of(IEnumerable<string> files, Action<Problem> complain)
    {
        var runs = new Runs(complain);
        foreach (var file in files)
            runs.Read(file);
        return [.. runs._all.OrderBy(run => run.Started ?? DateTimeOffset.MinValue)];
    }

    private void Read(string file)
    {
        var run = Begin(file);
        var began = false;
        foreach (var (line, envelope) in new MessageReader(complain).Read(file))
        {
            if (envelope.Meta is not null && began)
                run = Begin(file);
            began |= envelope.TestRunStarted is not null;
            if (Take(run, envelope) is { } wrong)
                complain(new(file, line, wrong));
        }
        if (run is { Pickles.Count: 0, Documents.Count: 0, Started: null, Meta: null })
            _all.Remove(run);
    }

    private RecordedRun Begin(string file)
    {
        var run = new RecordedRun(file);
        _all.Add(run);
        return run;
    }

    private static string? Take(RecordedRun run, Envelope envelope) => Describing(run, envelope) ?? new Happening(run).Take(envelope);

    // What there is to run; nothing has happened yet.
    private static string? Describing(RecordedRun run, Envelope envelope)
    {
        run.Meta ??= envelope.Meta;
        if (envelope.GherkinDocument is { Uri: { } uri } document)
            run.Documents[uri] = document;
        if (envelope.Pickle is { } pickle)
            run.Pickles.Add(pickle);
        if (envelope.Hook is { } hook)
            run.Hooks[hook.Id] = hook;
        if (envelope.TestCase is { } testCase)
            run.TestCases[testCase.Id] = testCase;
        if (envelope.ParseError is { } error)
            run.Failures.Add(error.Message);
        if (envelope.Suggestion is { PickleStepId: { } step, Snippets: [var snippet, ..] })
            run.Suggestions[step] = snippet;
        return null;
    }
}
