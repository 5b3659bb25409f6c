namespace Agents.Models;

/// <summary>What came of a question in the other process: one of the three.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Failure">A sentence for the user, as it stands.</param>
/// <param name="Reason">Why there is no answer, in the SDK's words.</param>
internal sealed record AnsweredElsewhere(Answer? Answer, string? Failure, string? Reason);
