namespace Agents.Models;

/// <summary>What the user said.</summary>
/// <param name="Text">The words.</param>
internal sealed record Asked(string Text) : Message;
