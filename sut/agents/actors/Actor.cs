using Agents.Domain;
using Agents.Models;

namespace Agents.Actors;

/// <summary>A model in a role.</summary>
/// <param name="definition">The role.</param>
/// <param name="model">The model.</param>
internal sealed class Actor(ActorDefinition definition, IModel model) : IModel
{
    /// <inheritdoc/>
    public Task<Answer> AskAsync(Question question, CancellationToken cancel) =>
        model.AskAsync(Role.Under(definition.SystemPrompt, question), cancel);
}
