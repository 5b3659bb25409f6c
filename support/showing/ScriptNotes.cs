using Acceptance.Fakes;
using Reqnroll;

namespace Acceptance.Support.Showing;

/// <summary>Notes down which step scripted which turn, so that a reader can go from an answer to the sentence that stands for it.</summary>
public sealed class ScriptNotes(ScenarioContext scenario)
{
    private readonly List<(Turn Turn, ScriptedBy By)> _notes = [];
    private readonly Dictionary<string, int> _occurrences = [];
    private StepInfo? _last;

    /// <summary>Notes what is scripted in this conversation from now on; returns the conversation.</summary>
    public Conversation On(Conversation talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        var number = 0;
        talk.Scripted = turn => Note(turn, ++number);
        return talk;
    }

    /// <summary>The step that scripted exactly this turn; null when none did.</summary>
    public ScriptedBy? Of(Turn? turn) => _notes.Find(note => ReferenceEquals(note.Turn, turn)).By;

    private void Note(Turn turn, int number)
    {
        if (scenario.StepContext?.StepInfo is not { } step)
            return;
        if (!ReferenceEquals(step, _last))
            _occurrences[step.Text] = _occurrences.GetValueOrDefault(step.Text) + 1;
        _last = step;
        _notes.Add((turn, new(number, step.Text, _occurrences[step.Text])));
    }
}
