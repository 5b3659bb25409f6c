using Agents.Domain;
using Agents.Planning.Guards;
using Agents.State;

namespace Agents.Planning;

/// <summary>The YAML file that describes an action.</summary>
internal static class ActionFile
{
    /// <summary>Reads it.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="shelves">What it may name.</param>
    /// <exception cref="Failure">It cannot be read, lacks something or has something unknown; says the line.</exception>
    public static ActionDefinition Read(string file, Shelves shelves)
    {
        var keys = YamlKeys.Read(
            file,
            "an action",
            ["name", "description", "definition_of_done", "strategy_actor", "execution_actor", "automation_profile", "arguments", "read_only", "tools", "skills", "guards"]);
        return new ActionDefinition
        {
            Name = keys.Need("name", Name.Checked),
            Description = keys.Need("description"),
            DefinitionOfDone = keys.Text("definition_of_done"),
            // Whether they exist is looked at when the action is used: an actor may be added later, or replaced.
            StrategyActor = keys.Text("strategy_actor", ActorName.Checked),
            ExecutionActor = keys.Text("execution_actor", ActorName.Checked),
            AutomationProfile = keys.Text("automation_profile", shelves.Profiles.Checked),
            ReadOnly = keys.Flag("read_only") ?? false,
            Arguments = [.. keys.Sections("arguments", ArgumentBlock.Keys).Select(ArgumentBlock.Read)],
            Tools = keys.List("tools"),
            Skills = keys.List("skills"),
            Guards = keys.Section("guards", GuardKeys.All) is { } guards ? GuardKeys.Read(guards) : new GuardRules(),
        };
    }
}
