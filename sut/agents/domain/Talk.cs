namespace Agents.Domain;

/// <summary>What a model was asked and what it answered in one run of a phase, word for word.</summary>
/// <param name="Turns">In order.</param>
internal sealed record Talk(IReadOnlyList<TalkTurn> Turns);

/// <summary>One question and its answer.</summary>
/// <param name="Shown">What the model was shown since its last answer.</param>
/// <param name="Answered">What it answered.</param>
internal sealed record TalkTurn(string Shown, string Answered);
