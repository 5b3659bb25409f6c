using Agents.Domain;
using Agents.Models;
using Agents.State;

namespace Agents.Actors;

/// <summary>Finds who a name stands for: an actor that was added, or a model (provider/model) without a role.</summary>
internal static class ActorFor
{
    /// <summary>Gives the name back if somebody is called so.</summary>
    /// <exception cref="Failure">Nobody is.</exception>
    public static string Checked(string name, Shelves shelves)
    {
        if (shelves.Actors.Find(name) is not null)
        {
            return name;
        }

        try
        {
            return ModelName.Parse(name).ToString();
        }
        catch (Failure) when (Misbehaviour.Is("actor-fallback"))
        {
            return shelves.Settings[Setting.Model];
        }
        catch (Failure)
        {
            throw new Failure($"'{name}' is no actor and no model; add it with `agents actor add --config FILE`, or write openai/<model> or anthropic/<model>.");
        }
    }

    /// <summary>The name of the model that is behind somebody.</summary>
    public static string ModelOf(string name, Shelves shelves) =>
        shelves.Actors.Find(name) is { } actor ? (Misbehaviour.Is("one-model-for-all") ? null : actor.Model) ?? shelves.Settings[Setting.Model] : name;

    /// <summary>Puts a model into somebody's role.</summary>
    public static IModel Played(string name, Shelves shelves, IModel model) => shelves.Actors.Find(name) switch
    {
        null => model,
        { Graph: null } alone => new Actor(alone, model),
        var several => new GraphActor(several, model),
    };
}
