namespace Acceptance.Cli.Commands;

/// <summary>What the command line asks for is not there; the message says where to look.</summary>
internal sealed class NothingChosenException(string message) : Exception(message);
