namespace Acceptance.Fakes;

/// <summary>What a script file says: turns in order, and standing rules.</summary>
internal sealed record ScriptText(IReadOnlyList<Turn> Turns, IReadOnlyList<Rule> Rules)
{
    /// <summary>Appends all of it to a conversation's script.</summary>
    public void PlayIn(Conversation conversation)
    {
        foreach (var rule in Rules)
        {
            conversation.Always(rule);
        }

        foreach (var turn in Turns)
        {
            conversation.Then(turn);
        }
    }
}
