using Agents.Domain;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Agents.Planning;

/// <summary>The YAML file that describes an action.</summary>
internal static class ActionFile
{
    private static readonly string[] s_known = ["name", "description", "definition_of_done", "strategy_actor", "execution_actor", "automation_profile"];

    /// <summary>Reads it.</summary>
    /// <exception cref="Failure">It cannot be read, lacks something or has something unknown; says the line.</exception>
    public static ActionDefinition Read(string file)
    {
        var keys = KeysOf(file);
        return new ActionDefinition
        {
            Name = Checked(file, keys, "name", Name.Checked) ?? throw Missing(file, "name"),
            Description = Checked(file, keys, "description", text => text) ?? throw Missing(file, "description"),
            DefinitionOfDone = Checked(file, keys, "definition_of_done", text => text),
            StrategyActor = Checked(file, keys, "strategy_actor", text => ModelName.Parse(text).ToString()),
            ExecutionActor = Checked(file, keys, "execution_actor", text => ModelName.Parse(text).ToString()),
            AutomationProfile = Checked(file, keys, "automation_profile", AutomationProfile.Checked),
        };
    }

    private static Dictionary<string, YamlScalarNode> KeysOf(string file)
    {
        if (!File.Exists(file))
        {
            throw new Failure($"There is no file {file}; give the path of a YAML file with a name and a description.");
        }

        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(File.ReadAllText(file)));
        }
        catch (YamlException wrong)
        {
            throw At(file, wrong.Start, $"this is no YAML: {(wrong.InnerException?.Message ?? wrong.Message).TrimEnd('.')}");
        }

        if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode root)
        {
            throw At(file, Mark.Empty, "there are no keys here; write at least `name: ...` and `description: ...`");
        }

        var keys = new Dictionary<string, YamlScalarNode>();
        foreach (var (key, value) in root.Children)
        {
            var name = ((YamlScalarNode)key).Value!;
            if (!s_known.Contains(name))
            {
                throw At(file, key.Start, $"'{name}' is no key of an action; the known ones are {string.Join(", ", s_known)}");
            }

            keys[name] = value as YamlScalarNode ?? throw At(file, value.Start, $"'{name}' takes text");
        }

        return keys;
    }

    private static string? Checked(string file, Dictionary<string, YamlScalarNode> keys, string key, Func<string, string> check)
    {
        if (!keys.TryGetValue(key, out var node))
        {
            return null;
        }

        try
        {
            return string.IsNullOrWhiteSpace(node.Value) ? throw new Failure($"'{key}' is empty; write something there") : check(node.Value.Trim());
        }
        catch (Failure wrong)
        {
            throw At(file, node.Start, wrong.Message.TrimEnd('.'));
        }
    }

    private static Failure Missing(string file, string key) => At(file, Mark.Empty, $"there is no '{key}'; add a line `{key}: ...`");

    private static Failure At(string file, Mark mark, string what) => new($"{file}, line {Math.Max(mark.Line, 1)}: {what}.");
}
