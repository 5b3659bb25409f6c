using Agents.Models;

namespace Agents.Actors;

/// <summary>What a node of a graph found.</summary>
/// <param name="Node">Its name.</param>
/// <param name="Answer">What the model answered there; without words where nobody was asked.</param>
internal sealed record Finding(string Node, Answer Answer);
