namespace Acceptance.Fakes;

/// <summary>What a script file says: turns in order, and standing rules.</summary>
internal sealed record ScriptText(IReadOnlyList<Turn> Turns, IReadOnlyList<Rule> Rules);
