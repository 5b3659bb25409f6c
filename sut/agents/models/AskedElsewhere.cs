namespace Agents.Models;

/// <summary>A question for the other process.</summary>
/// <param name="Model">The model's name at its provider.</param>
/// <param name="Asking">How to ask it.</param>
/// <param name="Question">The conversation.</param>
internal sealed record AskedElsewhere(string Model, Asking Asking, Question Question);
