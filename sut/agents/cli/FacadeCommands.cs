using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Cli.Operations;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents facade`.</summary>
internal static class FacadeCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var operation = new Argument<string>("OPERATION") { Description = "Its name, for example plan.status." };
        var given = new Option<string>("--params") { Description = "What it is told, a JSON object.", DefaultValueFactory = _ => "" };
        return new Command("facade", "Does for other programs what the other commands do for people.")
        {
            Verb.Of("operations", "Lists the operations and what each is told.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["operations"] = new JsonArray([.. Facade.Operations.Select(View)]),
            }))),
            Verb.Of("dispatch", "Does one operation.", (parsed, cancel) => new Facade(new Shelves(Home.Open()), TimeProvider.System)
                .DispatchAsync(parsed.GetRequiredValue(operation), parsed.GetRequiredValue(given), cancel), operation, given),
        };
    }

    private static JsonObject View(Operation operation) => new()
    {
        ["name"] = operation.Name,
        ["does"] = operation.Does,
        ["takes"] = operation.Usage,
    };
}
