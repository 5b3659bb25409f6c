using Agents.Domain;
using Agents.Models;
using Agents.State;

namespace Agents.Planning.Tools.Registered;

/// <summary>Lets a model make an action in a session, which the user can then use.</summary>
internal sealed class CreateAction(Shelves shelves) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new("builtin/create-action", "Makes an action that the user can have carried out.", Schemas.Of("name", "description"));

    /// <inheritdoc/>
    public Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var action = new ActionDefinition { Name = Name.Checked(input.Text("name")), Description = input.Text("description") };
        if (shelves.Actions.Find(action.Name) is not null)
        {
            throw new ToolFailed($"there is an action '{action.Name}' already; choose another name");
        }

        shelves.Actions.Put(action.Name, action);
        return Task.FromResult($"made the action {action.Name}");
    }
}
