using Agents.Domain;

namespace Agents.Planning;

/// <summary>The YAML file that describes an automation profile of the user's own.</summary>
internal static class ProfileFile
{
    /// <summary>Reads it: a name, and the confidence at which each phase runs by itself; 1, which means never, for a phase that is left out.</summary>
    /// <exception cref="Failure">It cannot be read, or a threshold is not between 0 and 1; says the line.</exception>
    public static ProfileRules Read(string file)
    {
        var keys = YamlKeys.Read(file, "an automation profile", ["name", "strategize", "execute", "apply"]);
        return new ProfileRules(keys.Need("name", Name.Checked), Threshold(keys, "strategize"), Threshold(keys, "execute"), Threshold(keys, "apply"));
    }

    private static decimal Threshold(YamlKeys keys, string key) => keys.Number(key) switch
    {
        null => 1,
        <= 1 and { } threshold => threshold,
        var other => throw keys.Wrong(key, $"'{key}' takes a confidence from 0 to 1, and {other} is none"),
    };
}
