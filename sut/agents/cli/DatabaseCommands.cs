using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning;
using Agents.State;

namespace Agents.Cli;

/// <summary>The databases among `agents resource`.</summary>
internal static class DatabaseCommands
{
    /// <summary>`resource add TYPE`, for each type of database that there is.</summary>
    /// <param name="add">Registers a resource.</param>
    public static IEnumerable<Command> Adding(Func<Resource, CancellationToken, Task<Result>> add) =>
        Database.Engines.Select(engine => new DatabaseType(engine, engine, DatabaseType.TransactionRollback))
            .Concat(Home.Exists ? new Shelves(Home.Open()).DatabaseTypes.All() : [])
            .Select(type => Adding(type, add));

    /// <summary>`resource type`.</summary>
    public static Command Types()
    {
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("type", "Names kinds of databases.")
        {
            Verb.Of("add", "Adds a type: `agents resource add NAME` then knows it.", (parsed, _) =>
            {
                var type = Read(parsed.GetRequiredValue(config));
                new Shelves(Home.Open()).DatabaseTypes.Put(type.Name, type);
                return Task.FromResult(new Result(new JsonObject { ["name"] = type.Name, ["engine"] = type.Engine, ["strategy"] = type.Strategy }, "Resource type added"));
            }, config),
        };
    }

    private static Command Adding(DatabaseType type, Func<Resource, CancellationToken, Task<Result>> add)
    {
        var name = new Argument<string>("NAME") { Description = "Its name." };
        var address = new Option<string>("--address") { Description = "SQLite's file, or PostgreSQL's connection string without a password.", Required = true };
        return Verb.Of(type.Name, $"Registers a database ({type.Engine}); plans change it by {type.Strategy}.", (parsed, cancel) => add(
            new Resource
            {
                Name = Name.Checked(parsed.GetRequiredValue(name)),
                Type = type.Name,
                Database = Database.Of(type.Engine, parsed.GetRequiredValue(address)),
            },
            cancel), name, address);
    }

    private static DatabaseType Read(string file)
    {
        var keys = YamlKeys.Read(file, "a resource type", "name", "engine", "strategy");
        return new DatabaseType(
            keys.Need("name", Name.Checked),
            keys.Need("engine", text => OneOf(text, Database.Engines)),
            keys.Text("strategy", text => Misbehaviour.Is("any-strategy") ? text : OneOf(text, [DatabaseType.TransactionRollback])) ?? DatabaseType.TransactionRollback);
    }

    private static string OneOf(string text, IReadOnlyList<string> known) =>
        known.Contains(text) ? text : throw new Failure($"'{text}' is not known here; write {string.Join(" or ", known)}");
}
