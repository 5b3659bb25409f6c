using Agents.Domain;

namespace Agents.State;

/// <summary>All that the home remembers.</summary>
internal sealed class Shelves(Home home)
{
    /// <summary>The home itself.</summary>
    public Home Home => home;

    /// <summary>What the user set.</summary>
    public Settings Settings => home.Settings;

    /// <summary>Checkouts and containers.</summary>
    public Shelf<Resource> Resources { get; } = new(home, "resource", "agents resource add", () => StateJson.Default.Resource);

    /// <summary>Projects.</summary>
    public Shelf<Project> Projects { get; } = new(home, "project", "agents project create", () => StateJson.Default.Project);

    /// <summary>Actions.</summary>
    public Shelf<ActionDefinition> Actions { get; } = new(home, "action", "agents action create --config FILE", () => StateJson.Default.ActionDefinition);

    /// <summary>Automation profiles.</summary>
    public Profiles Profiles { get; } = new(new(home, "profile", "agents automation-profile add --config FILE", () => StateJson.Default.ProfileRules));

    /// <summary>What happened.</summary>
    public EventQueue Events { get; } = new(home);

    /// <summary>Who is told of it.</summary>
    public Shelf<Subscription> Subscriptions { get; } = new(home, "subscription", "agents events subscribe NAME --topic TOPIC", () => StateJson.Default.Subscription);

    /// <summary>Plans.</summary>
    public Shelf<Plan> Plans { get; } = new(home, "plan", "agents plan use ACTION --project PROJECT", () => StateJson.Default.Plan);

    /// <summary>Actors.</summary>
    public Shelf<ActorDefinition> Actors { get; } = new(home, "actor", "agents actor add --config FILE", () => StateJson.Default.ActorDefinition);

    /// <summary>The user's own tools.</summary>
    public Shelf<ToolDefinition> Tools { get; } = new(home, "tool", "agents tool add --config FILE", () => StateJson.Default.ToolDefinition);

    /// <summary>Tool servers.</summary>
    public Shelf<ToolServer> ToolServers { get; } = new(home, "tool-server", "agents tool add --config FILE", () => StateJson.Default.ToolServer);

    /// <summary>Kinds of databases.</summary>
    public Shelf<DatabaseType> DatabaseTypes { get; } = new(home, "database-type", "agents resource type add --config FILE", () => StateJson.Default.DatabaseType);

    /// <summary>Skills.</summary>
    public Shelf<Skill> Skills { get; } = new(home, "skill", "agents skill add --config FILE", () => StateJson.Default.Skill);

    /// <summary>Sessions.</summary>
    public Shelf<Session> Sessions { get; } = new(home, "session", "agents session create", () => StateJson.Default.Session);

    /// <summary>Validations.</summary>
    public Shelf<Validation> Validations { get; } = new(home, "validation", "agents validation add --config FILE", () => StateJson.Default.Validation);

    /// <summary>Invariants, by their ids.</summary>
    public Shelf<Invariant> Invariants { get; } = new(home, "invariant", "agents invariant add TEXT --global", () => StateJson.Default.Invariant);

    /// <summary>What models were asked for plans.</summary>
    public Shelf<Talk> Talks { get; } = new(home, "talk", "agents plan execute PLAN", () => StateJson.Default.Talk);

    /// <summary>The containers that resources have, by the resource's name.</summary>
    public Shelf<ContainerRecord> Containers { get; } = new(home, "container", "agents plan execute PLAN", () => StateJson.Default.ContainerRecord);
}
