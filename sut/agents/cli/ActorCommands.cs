using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Actors;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents actor`.</summary>
internal static class ActorCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The actor." };
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("actor", "Describes who answers: a model in a role, or several that work together.")
        {
            Verb.Of("add", "Adds an actor, or replaces the one of that name.", (parsed, _) =>
            {
                var actor = ActorFile.Read(parsed.GetRequiredValue(config));
                Shelves().Actors.Put(actor.Name, actor);
                return Task.FromResult(new Result(View(actor), "Actor added"));
            }, config),
            Verb.Of("list", "Lists the actors.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["actors"] = new JsonArray([.. Shelves().Actors.All().Select(View)]),
            }))),
            Verb.Of("show", "Shows an actor, and in which stages a graph is worked through.", (parsed, _) =>
                Task.FromResult(new Result(View(Shelves().Actors.Get(parsed.GetRequiredValue(name))))), name),
            Verb.Of("remove", "Forgets an actor.", (parsed, _) =>
            {
                var gone = Shelves().Actors.Get(parsed.GetRequiredValue(name));
                Shelves().Actors.Remove(gone.Name);
                return Task.FromResult(new Result(new JsonObject { ["name"] = gone.Name }, "Actor removed"));
            }, name),
        };
    }

    private static Shelves Shelves() => new(Home.Open());

    private static JsonObject View(ActorDefinition actor) => new()
    {
        ["name"] = actor.Name,
        ["description"] = actor.Description,
        ["model"] = actor.Model,
        ["system_prompt"] = actor.SystemPrompt,
        ["read_only"] = actor.ReadOnly,
        ["stages"] = actor.Graph is { } graph ? new JsonArray([.. graph.Stages().Select(stage => Texts.Of(stage.Select(node => node.Name)))]) : null,
    };
}
