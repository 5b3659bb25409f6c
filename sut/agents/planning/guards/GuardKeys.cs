using Agents.Domain;

namespace Agents.Planning.Guards;

/// <summary>The keys under `guards:` of a YAML file.</summary>
internal static class GuardKeys
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = ["deny_tools", "deny_commands", "max_tool_calls", "max_tokens", "max_cost"];

    /// <summary>Reads them.</summary>
    /// <exception cref="Failure">A limit is no number; says the line.</exception>
    public static GuardRules Read(YamlKeys keys) => new()
    {
        DenyTools = keys.List("deny_tools"),
        DenyCommands = keys.List("deny_commands"),
        MaxToolCalls = Whole(keys, "max_tool_calls"),
        MaxTokens = Whole(keys, "max_tokens"),
        MaxCost = keys.Number("max_cost"),
    };

    private static long? Whole(YamlKeys keys, string key) => keys.Number(key) switch
    {
        null => null,
        var number when number == decimal.Truncate(number.Value) => (long)number,
        var number => throw keys.Wrong(key, $"'{key}' takes a whole number, and {number} is none"),
    };
}
