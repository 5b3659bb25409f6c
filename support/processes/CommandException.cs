namespace Acceptance.Support.Processes;

/// <summary>A command could not be run to its end; the message says which and why.</summary>
public sealed class CommandException(string message) : Exception(message);
