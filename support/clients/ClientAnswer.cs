using Acceptance.Fakes;

namespace Acceptance.Support.Clients;

/// <summary>One answer of the model as its client understood it.</summary>
/// <param name="Text">What was said; of a refusal what it says, where the provider has words for it.</param>
/// <param name="Calls">The tools that are to run, in order.</param>
/// <param name="Stopped">Why the model stopped, in the provider's word; empty when it did not say.</param>
/// <param name="Tokens">What it took, as the client counts; null where the provider did not say.</param>
public sealed record ClientAnswer(string Text, IReadOnlyList<ToolCall> Calls, string Stopped, Tokens? Tokens);
