using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Planning.Tools.Registered;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents tool`.</summary>
internal static class ToolCommands
{
    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The tool, or the tool server." };
        var config = new Option<string>("--config") { Description = "The YAML file that describes it.", Required = true };
        return new Command("tool", "Registers what models can have done: commands, and the tools of MCP servers.")
        {
            Verb.Of("add", "Adds a command, or all that a server offers, in place of what had that name.", async (parsed, cancel) =>
                await AddAsync(new Shelves(Home.Open()), parsed.GetRequiredValue(config), cancel), config),
            Verb.Of("list", "Lists the tools.", (_, _) => Task.FromResult(new Result(new JsonObject
            {
                ["tools"] = new JsonArray([.. new Shelves(Home.Open()).Tools.All().Select(View)]),
            }))),
            Verb.Of("show", "Shows a tool.", (parsed, _) =>
                Task.FromResult(new Result(View(new Shelves(Home.Open()).Tools.Get(parsed.GetRequiredValue(name))))), name),
            Verb.Of("remove", "Forgets a tool, or a server with all that it offers.", (parsed, _) =>
                Task.FromResult(Remove(new Shelves(Home.Open()), parsed.GetRequiredValue(name))), name),
        };
    }

    private static async Task<Result> AddAsync(Shelves shelves, string file, CancellationToken cancel)
    {
        var (tool, server) = ToolFile.Read(file);
        if (tool is not null)
        {
            shelves.Tools.Put(tool.Name, tool);
            return new Result(View(tool), "Tool added");
        }

        await using var servers = new ToolServers(shelves);
        var offered = await Misbehaviour.DiscoveredAsync(servers.DiscoverAsync(server!, cancel));
        Forget(shelves, server!.Name);
        shelves.ToolServers.Put(server.Name, server);
        foreach (var found in Misbehaviour.Is("forget-tools") ? [] : offered)
        {
            shelves.Tools.Put(found.Name, found);
        }

        return new Result(new JsonObject { ["name"] = server.Name, ["tools"] = new JsonArray([.. offered.Select(View)]) }, $"{offered.Count} tools discovered");
    }

    private static Result Remove(Shelves shelves, string name)
    {
        if (shelves.ToolServers.Find(name) is null)
        {
            shelves.Tools.Remove(shelves.Tools.Get(name).Name);
        }
        else
        {
            Forget(shelves, name);
        }

        return new Result(new JsonObject { ["name"] = name }, "Tool removed");
    }

    private static void Forget(Shelves shelves, string server)
    {
        if (Misbehaviour.Is("keep-removed"))
        {
            return;
        }

        foreach (var tool in shelves.Tools.All().Where(tool => tool.Server == server))
        {
            shelves.Tools.Remove(tool.Name);
        }

        shelves.ToolServers.Remove(server);
    }

    private static JsonObject View(ToolDefinition tool) => new()
    {
        ["name"] = tool.Name,
        ["description"] = tool.Description,
        ["command"] = tool.Command,
        ["server"] = tool.Server,
        ["arguments"] = JsonNode.Parse(tool.Schema),
    };
}
