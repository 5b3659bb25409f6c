using Acceptance.Report.Documents;
using Acceptance.Report.Gathering;
using Acceptance.Report.Histories;
using Acceptance.Report.Messages;
using Acceptance.Report.Outputs;
using Acceptance.Report.Pages;
using Acceptance.Report.Redaction;
using Acceptance.Report.Words;

namespace Acceptance.Report;

/// <summary>From files to files.</summary>
internal sealed class Writing(Wishes wishes)
{
    private const int NothingUsable = 1;
    private const int CannotWrite = 2;

    private readonly List<Problem> _problems = [];

    /// <summary>Writes what is wanted; returns the exit code.</summary>
    public int Run()
    {
        var glossary = Glossary.Read(wishes.Glossary, _problems.Add);
        var runs = Runs.Of(wishes.Files, _problems.Add);
        var told = Merged.Of(runs, [.. _problems.Select(problem => problem.ToString())], string.IsNullOrWhiteSpace(wishes.Commit) ? null : wishes.Commit);
        try
        {
            var (documentation, history) = Remember(told);
            Write(wishes.Page, () => Page.Of(documentation, wishes.Title, glossary, history));
            Write(wishes.JUnit, () => JUnit.Of(documentation, wishes.Title));
            Write(wishes.Markdown, () => Summary.Of(documentation, wishes.Title));
            if (wishes.Clean)
                wishes.Files.ToList().ForEach(CleanFile.At);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"report: {e.Message} Name another place, or make room there.");
            return CannotWrite;
        }
        foreach (var problem in _problems)
            Console.Error.WriteLine(Secrets.Redact(problem.ToString()));
        return runs.Count == 0 ? NothingUsable : 0;
    }

    private (Documentation Told, PastRuns History) Remember(Documentation told)
    {
        if (wishes.History is null)
            return (told, new([], new Dictionary<string, IReadOnlyList<PastEnding?>>()));
        var folder = new HistoryFolder(wishes.History, _problems.Add);
        // A page that is written anew is of the commit that was tested, whatever is checked out by now.
        if (told.Run is { Commit: null, Started: { } started })
            told = told with { Run = told.Run with { Commit = folder.CommitOf(started) } };
        if (RunRecord.Of(told) is { } record)
            folder.Add(record);
        return (told, folder.Last());
    }

    // Whole or not at all: a reader never sees half a page, and one that was there stays until the new one is done.
    private static void Write(string? path, Func<string> text)
    {
        if (path is null)
            return;
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var draft = $"{full}.{Environment.ProcessId}.tmp";
        File.WriteAllText(draft, text());
        File.Move(draft, full, overwrite: true);
        Console.WriteLine(full);
    }
}
