using Acceptance.Support.Model;

namespace Acceptance.Support.Agents;

/// <summary>The actors that a developer describes: a model in a role.</summary>
public sealed class ActorFlow(AgentsDriver agents, AgentsHome home, PlanFlow plan, Workspace workspace)
{
    /// <summary>Adds an actor now.</summary>
    public async Task AddAsync(string name, string role)
    {
        await home.SetUpAsync();
        await agents.DoAsync("actor", "add", "--config", Written(name, $"system_prompt: {role}"));
    }

    /// <summary>The plan's steps are made by an actor with these lines; it is added with the action.</summary>
    public void Plans(string lines) => Takes("strategy_actor", "local/planner", lines);

    /// <summary>The plan's files are written by an actor with these lines; it is added with the action.</summary>
    public void Writes(string lines) => Takes("execution_actor", "local/writer", lines);

    private void Takes(string part, string name, string lines)
    {
        plan.Prepares("actor", "add", "--config", Written(name, lines));
        plan.ActionLines += $"{part}: {name}\n";
    }

    private string Written(string name, string lines) => workspace.Write($"actors/{name}.yaml", $"name: {name}\n{lines}\n");
}
