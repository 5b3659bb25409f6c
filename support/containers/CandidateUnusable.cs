namespace Acceptance.Support.Containers;

/// <summary>A runtime cannot be used here; the message is the reason, in half a line.</summary>
internal sealed class CandidateUnusable(string reason) : Exception(reason);
