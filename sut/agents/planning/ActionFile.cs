using Agents.Domain;
using Agents.Planning.Guards;

namespace Agents.Planning;

/// <summary>The YAML file that describes an action.</summary>
internal static class ActionFile
{
    /// <summary>Reads it.</summary>
    /// <exception cref="Failure">It cannot be read, lacks something or has something unknown; says the line.</exception>
    public static ActionDefinition Read(string file)
    {
        var keys = YamlKeys.Read(
            file,
            "an action",
            ["name", "description", "definition_of_done", "strategy_actor", "execution_actor", "automation_profile", "arguments", "tools", "guards"]);
        return new ActionDefinition
        {
            Name = keys.Need("name", Name.Checked),
            Description = keys.Need("description"),
            DefinitionOfDone = keys.Text("definition_of_done"),
            StrategyActor = keys.Text("strategy_actor", text => ModelName.Parse(text).ToString()),
            ExecutionActor = keys.Text("execution_actor", text => ModelName.Parse(text).ToString()),
            AutomationProfile = keys.Text("automation_profile", AutomationProfile.Checked),
            Arguments = [.. keys.Sections("arguments", ArgumentBlock.Keys).Select(ArgumentBlock.Read)],
            Tools = keys.List("tools"),
            Guards = keys.Section("guards", GuardKeys.All) is { } guards ? GuardKeys.Read(guards) : new GuardRules(),
        };
    }
}
