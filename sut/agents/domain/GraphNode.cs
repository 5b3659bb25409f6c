namespace Agents.Domain;

/// <summary>One part of a graph actor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Prompt">Who the model is to be here; null where nobody is asked and what comes in is passed on.</param>
internal sealed record GraphNode(string Name, string? Prompt);
