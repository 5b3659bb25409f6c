namespace Acceptance.Support;

/// <summary>A workspace could not be made or written; the message is one sentence with the next step.</summary>
public sealed class WorkspaceException(string message) : Exception(message);
