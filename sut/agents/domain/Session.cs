using Agents.Models;

namespace Agents.Domain;

/// <summary>A conversation with the model that goes on for as long as the user likes.</summary>
internal sealed record Session
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who answers: an actor's name, or a model (provider/model).</summary>
    public required string Actor { get; init; }

    /// <summary>All that was said, in order. A turn that failed is not in it.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>What the model was asked and what it cost.</summary>
    public ModelUse ModelUse { get; init; } = new(0, 0, 0);

    /// <summary>Whether nothing more can be said in it.</summary>
    public bool Closed { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>How often the user spoke.</summary>
    public int Turns() => Messages.OfType<Asked>().Count();
}
