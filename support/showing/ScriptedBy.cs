namespace Acceptance.Support.Showing;

/// <summary>Which step scripted a turn.</summary>
/// <param name="Turn">The turn's place in the script, from 1.</param>
/// <param name="Step">The step's text.</param>
/// <param name="Occurrence">Which of the steps with this text it was, from 1.</param>
public sealed record ScriptedBy(int Turn, string Step, int Occurrence);
