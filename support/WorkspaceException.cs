namespace Acceptance.Support;

/// <summary>A workspace could not be made or written; the message is one sentence with the next step.</summary>
/// <param name="path">What could not be written.</param>
/// <param name="reason">The operating system's words.</param>
public sealed class WorkspaceException(string path, string reason) : Exception(
    $"The workspace could not be written at {path}: {reason.Trim().TrimEnd('.')}. Free some space, or set ACCEPTANCE_TEMP to a folder with room that you may write to.");
