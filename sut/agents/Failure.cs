namespace Agents;

/// <summary>What the user is told when a command cannot go on: exit code 1.</summary>
/// <param name="sentence">One clear sentence with the next step in it.</param>
/// <param name="cause">What it follows from.</param>
internal sealed class Failure(string sentence, Exception? cause = null) : Exception(sentence, cause);
