using System.Text.RegularExpressions;
using Agents.Domain;

namespace Agents.Planning.Tools.Registered;

/// <summary>The YAML file that describes a command as a tool, or names a tool server.</summary>
internal static partial class ToolFile
{
    /// <summary>Reads it.</summary>
    /// <returns>The tool, or the server; the other one is null.</returns>
    /// <exception cref="Failure">It cannot be read, or describes both or neither; says the line.</exception>
    public static (ToolDefinition? Tool, ToolServer? Server) Read(string file)
    {
        var keys = YamlKeys.Read(file, "a tool", "name", "description", "command", "arguments", "mcp");
        var name = keys.Need("name", ActorName.Checked);
        return (keys.Text("command"), keys.List("mcp")) switch
        {
            (null, { Count: > 0 } server) => (null, new ToolServer(name, server)),
            ({ } command, { Count: 0 }) => (Command(keys, name, command), null),
            _ => throw keys.Wrong("name", "a tool is either a 'command' or an 'mcp' server; write one of the two"),
        };
    }

    private static ToolDefinition Command(YamlKeys keys, string name, string command)
    {
        var arguments = keys.List("arguments", Argument);
        return new ToolDefinition
        {
            Name = name,
            Description = keys.Need("description"),
            Schema = Schemas.Of(arguments),
            Command = command,
            Arguments = arguments,
        };
    }

    // A variable in lower case can be none that the shell or a program goes by.
    private static string Argument(string name) => Variable().IsMatch(name)
        ? name
        : throw new Failure($"'{name}' cannot be an argument; use lower-case letters, digits and '_'");

    [GeneratedRegex(@"\A[a-z][a-z0-9_]{0,63}\z")]
    private static partial Regex Variable();
}
