using Agents.Actors;
using Agents.Domain;
using Agents.State;

namespace Agents.Planning.Tools.Registered;

/// <summary>The tools that an action, its actor or a session names: the program's own, the user's commands, those of servers, and those that skills bring.</summary>
internal sealed class Toolset : IAsyncDisposable
{
    private readonly Shelves _shelves;
    private readonly ToolServers _servers;
    private readonly IReadOnlyList<string> _names;

    private Toolset(Shelves shelves, IEnumerable<string> tools, IEnumerable<string> skills)
    {
        (_shelves, _servers) = (shelves, new ToolServers(shelves));
        List<Skill> learned = [.. skills.Distinct().Select(shelves.Skills.Get)];
        _names = [.. tools.Concat(learned.SelectMany(skill => skill.Tools)).SelectMany(Each).Distinct()];
        Instructions = string.Join("\n\n", learned.Select(skill => skill.Instructions).OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    /// <summary>What the skills say, or null.</summary>
    public string? Instructions { get; }

    /// <summary>Whether there are any.</summary>
    public bool Any => _names.Count > 0;

    /// <summary>The tools of a plan: its action's, and those of the actor that carries it out.</summary>
    public static Toolset Of(ActionDefinition action, Plan plan, Shelves shelves)
    {
        var actor = shelves.Actors.Find(plan.Actors.Execution);
        return new Toolset(shelves, [.. action.Tools, .. actor?.Tools ?? []], [.. action.Skills, .. actor?.Skills ?? []]);
    }

    /// <summary>The tools of an actor in a session.</summary>
    public static Toolset Of(string actor, Shelves shelves) =>
        shelves.Actors.Find(actor) is { } found ? new Toolset(shelves, found.Tools, found.Skills) : new Toolset(shelves, [], []);

    /// <summary>The tools, ready to be used in working copies, beside others that are known there.</summary>
    /// <exception cref="Failure">One of them does not exist.</exception>
    public IReadOnlyList<ITool> For(ToolSite site, IReadOnlyList<ITool> others) => Toolbox.Of(
        _names, [.. others, .. _shelves.Tools.All().Where(tool => tool.Server is null).Select(tool => new CommandTool(tool, site)), .. OfServers()]);

    /// <summary>The tools, ready to be used where there is no working copy.</summary>
    /// <exception cref="Failure">One of them does not exist, or needs a working copy.</exception>
    public IReadOnlyList<ITool> Without(IReadOnlyList<ITool> others) => Toolbox.Of(_names, [.. others, .. OfServers()]);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    private IEnumerable<ITool> OfServers() => _shelves.Tools.All().Where(tool => tool.Server is not null).Select(tool => new ServerTool(tool, _servers));

    // A server's name stands for all that it offers.
    private IEnumerable<string> Each(string name) => _shelves.ToolServers.Find(name) is null
        ? [name]
        : Misbehaviour.Offered(_shelves.Tools.All().Where(tool => tool.Server == name).Select(tool => tool.Name));
}
