using Acceptance.Report.Messages;

namespace Acceptance.Report.Gathering;

/// <summary>What a file tells of one run, put in order.</summary>
internal sealed class RecordedRun(string file)
{
    public string File => file;

    public Meta? Meta { get; set; }

    public DateTimeOffset? Started { get; set; }

    /// <summary>When the last thing happened that has a time: the end, or where a killed run was.</summary>
    public DateTimeOffset? Last { get; set; }

    /// <summary>The end; null for a run that was killed or still goes on.</summary>
    public TestRunFinished? Finished { get; set; }

    public Dictionary<string, GherkinDocument> Documents { get; } = [];

    public List<Pickle> Pickles { get; } = [];

    /// <summary>Test cases by their id.</summary>
    public Dictionary<string, TestCase> TestCases { get; } = [];

    /// <summary>Attempts by their id.</summary>
    public Dictionary<string, Attempt> Attempts { get; } = [];

    public Dictionary<string, HookDefinition> Hooks { get; } = [];

    /// <summary>The hooks of the run, by the id of their start.</summary>
    public Dictionary<string, RunHook> RunHooks { get; } = [];

    /// <summary>What could be written for an undefined step, by the pickle's step.</summary>
    public Dictionary<string, Snippet> Suggestions { get; } = [];

    /// <summary>What failed outside any scenario, a sentence or a message each.</summary>
    public List<string> Failures { get; } = [];
}
