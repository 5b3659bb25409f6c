using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Acceptance.Fakes;

/// <summary>A value of a script file that knows where it stands, so that whoever finds it wrong can say where.</summary>
internal sealed class ScriptNode(YamlNode node, string file, string key)
{
    public string Text => node is YamlScalarNode { Value: { } value } ? value : throw Wrong("a text is needed here");

    public YamlNode Yaml => node;

    public bool IsText => node is YamlScalarNode;

    public bool IsNothing => node is YamlScalarNode { Value: null or "" or "~" or "null" };

    public int Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a whole number is needed here");

    public TimeSpan Seconds => double.TryParse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 86_400
        ? TimeSpan.FromSeconds(seconds)
        : throw Wrong("a number of seconds is needed here, a day at most");

    public ScriptWrongException Wrong(string why) => new([new(file, node.Start.Line, key, why)]);

    /// <summary>One of an enumeration's words, written as YAML writes them: rateLimited.</summary>
    public T Word<T>()
        where T : struct, Enum => Enum.TryParse<T>(Text, ignoreCase: true, out var word) && !char.IsAsciiDigit(Text[0])
        ? word
        : throw Wrong($"\"{Text}\" is none of {string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]))}");

    /// <summary>The same node, once it is sure that it is a mapping with no other keys than these.</summary>
    public ScriptNode Fields(params string[] known)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Wrong($"a mapping is needed here, with {string.Join(", ", known)}");
        }

        var unknown = mapping.Children.Keys
            .Where(name => !known.Contains(Spelled(name)))
            .Select(name => new ScriptProblem(file, name.Start.Line, Spelled(name), $"this key is not known here; there are {string.Join(", ", known)}"))
            .ToList();
        if (unknown.Count > 0)
        {
            throw new ScriptWrongException(unknown);
        }

        return this;
    }

    private static string Spelled(YamlNode name) => (name as YamlScalarNode)?.Value ?? name.ToString();

    public ScriptNode? Optional(string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out var value) ? new(value, file, name) : null;

    public ScriptNode Required(string name) => Optional(name) ?? throw Wrong($"the key {name} is missing");

    public IEnumerable<ScriptNode> Items() => node is YamlSequenceNode list ? list.Children.Select(item => new ScriptNode(item, file, key)) : throw Wrong("a list is needed here");
}
