namespace Agents.Domain;

/// <summary>Something that a model can learn to do: tools, and how they are to be used.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Tools">The names of its tools.</param>
/// <param name="Instructions">What the model is told, or null.</param>
internal sealed record Skill(string Name, string Description, IReadOnlyList<string> Tools, string? Instructions);
