using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents action`.</summary>
internal static class ActionCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("action", "Describes kinds of work.")
        {
            Verb.Of("list", "Lists the actions.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["actions"] = new JsonArray([.. new Shelves(Home.Open()).Actions.All().Select(View)]),
            }))),
            Verb.Of("create", "Creates an action, or replaces the one of that name.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                var action = ActionFile.Read(parsed.GetRequiredValue(config), shelves);
                shelves.Actions.Put(action.Name, action);
                return Task.FromResult(new Result(View(action), "Action created"));
            }, config),
        };
    }

    private static JsonObject View(ActionDefinition action) => new()
    {
        ["name"] = action.Name,
        ["description"] = action.Description,
        ["definition_of_done"] = action.DefinitionOfDone,
        ["strategy_actor"] = action.StrategyActor,
        ["execution_actor"] = action.ExecutionActor,
        ["automation_profile"] = action.AutomationProfile,
        ["tools"] = Texts.Of(action.Tools),
        ["guards"] = ProjectGuards.View(action.Guards),
    };
}
