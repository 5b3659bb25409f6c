using Agents.Domain;

namespace Agents.Planning;

/// <summary>One entry of `arguments:` in the YAML file of an action.</summary>
internal static class ArgumentBlock
{
    /// <summary>The keys that it may have.</summary>
    public static IReadOnlyCollection<string> Keys { get; } = ["name", "type", "required", "default", "description"];

    /// <summary>Reads it; an argument is required unless it says otherwise or has a default.</summary>
    /// <exception cref="Failure">Its type is unknown, or its default is not of its type.</exception>
    public static ActionArgument Read(YamlKeys keys)
    {
        var type = ArgumentType.String;
        keys.Text("type", word => (type = ActionArgument.TypeNamed(word)).ToString());
        var argument = new ActionArgument(keys.Need("name", Name.Checked), type, Required: true, Default: null, keys.Text("description"));
        var ifMissing = keys.Text("default", argument.Checked);
        return argument with { Default = ifMissing, Required = keys.Flag("required") ?? ifMissing is null };
    }
}
