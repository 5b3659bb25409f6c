using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Agents.Planning;

/// <summary>One mapping of a YAML file that a user wrote; whatever is wrong with it is told with its line.</summary>
internal sealed class YamlKeys
{
    private readonly string _file;
    private readonly string _thing;
    private readonly YamlMappingNode _map;
    private readonly Dictionary<string, YamlNode> _keys = [];

    private YamlKeys(string file, string thing, YamlMappingNode map, IReadOnlyCollection<string> known)
    {
        (_file, _thing, _map) = (file, thing, map);
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw At(key, "a key is a word");
            if (known.Count > 0 && !known.Contains(name))
            {
                throw At(key, $"'{name}' is no key of {thing}; the known ones are {string.Join(", ", known)}");
            }

            _keys[name] = value;
        }
    }

    /// <summary>The keys that are there, in their order.</summary>
    public IReadOnlyList<string> Names => [.. _keys.Keys];

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="thing">What it describes, for example "an action".</param>
    /// <param name="known">The keys that it may have; none given: any.</param>
    /// <exception cref="Failure">It is not there, is no YAML, or has a key that is not known.</exception>
    public static YamlKeys Read(string file, string thing, params IReadOnlyCollection<string> known)
    {
        if (!File.Exists(file))
        {
            throw new Failure($"There is no file {file}; give the path of a YAML file that describes {thing}.");
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

        return yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode root
            ? new YamlKeys(file, thing, root, known)
            : throw At(file, Mark.Empty, $"there are no keys here; write at least `name: ...` for {thing}");
    }

    /// <summary>The text of a key, checked; null when the key is not there.</summary>
    /// <exception cref="Failure">It is empty, no text, or the check refuses it.</exception>
    public string? Text(string key, Func<string, string>? check = null) =>
        _keys.TryGetValue(key, out var node) ? Checked(node, key, check ?? (text => text)) : null;

    /// <summary>The text of a key that has to be there.</summary>
    /// <exception cref="Failure">It is not, or see <see cref="Text"/>.</exception>
    public string Need(string key, Func<string, string>? check = null) =>
        Text(key, check) ?? throw At(_map, $"there is no '{key}'; add a line `{key}: ...`");

    /// <summary>The texts of a key, checked one by one: a list, or a single text; none when the key is not there.</summary>
    /// <exception cref="Failure">As for <see cref="Text"/>.</exception>
    public IReadOnlyList<string> List(string key, Func<string, string>? check = null) => !_keys.TryGetValue(key, out var node)
        ? []
        : node is YamlSequenceNode list
            ? [.. list.Children.Select(item => Checked(item, key, check ?? (text => text)))]
            : [Checked(node, key, check ?? (text => text))];

    /// <summary>The number of a key; null when the key is not there.</summary>
    /// <exception cref="Failure">It is no number, or negative.</exception>
    public decimal? Number(string key) => Text(key) is not { } text
        ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw At(_keys[key], $"'{key}' takes a number, and '{text}' is none");

    /// <summary>Whether a key says true; null when the key is not there.</summary>
    /// <exception cref="Failure">It says neither true nor false.</exception>
    public bool? Flag(string key) => Text(key) switch
    {
        null => null,
        "true" or "yes" => true,
        "false" or "no" => false,
        var other => throw At(_keys[key], $"'{key}' takes true or false, and '{other}' is neither"),
    };

    /// <summary>The mapping of a key; null when the key is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The keys that it may have; none given: any.</param>
    /// <exception cref="Failure">It is no mapping, or has a key that is not known.</exception>
    public YamlKeys? Section(string key, params IReadOnlyCollection<string> known) =>
        _keys.TryGetValue(key, out var node) ? Below(node, key, known) : null;

    /// <summary>The mappings of a key, which is a list of them; none when the key is not there.</summary>
    /// <exception cref="Failure">One is no mapping, or has a key that is not known.</exception>
    public IReadOnlyList<YamlKeys> Sections(string key, params IReadOnlyCollection<string> known) => !_keys.TryGetValue(key, out var node)
        ? []
        : node is YamlSequenceNode list ? [.. list.Children.Select(item => Below(item, key, known))] : throw At(node, $"'{key}' takes a list");

    /// <summary>A failure that names the file and a key's line.</summary>
    public Failure Wrong(string key, string what) => At(_keys.TryGetValue(key, out var node) ? node : _map, what);

    private YamlKeys Below(YamlNode node, string key, IReadOnlyCollection<string> known) => node is YamlMappingNode map
        ? new YamlKeys(_file, $"'{key}' of {_thing}", map, known)
        : throw At(node, $"'{key}' takes keys of its own");

    private string Checked(YamlNode node, string key, Func<string, string> check)
    {
        var text = node as YamlScalarNode ?? throw At(node, $"'{key}' takes text");
        try
        {
            return string.IsNullOrWhiteSpace(text.Value) ? throw new Failure($"'{key}' is empty; write something there") : check(text.Value.Trim());
        }
        catch (Failure wrong)
        {
            throw At(node, wrong.Message.TrimEnd('.'));
        }
    }

    private Failure At(YamlNode node, string what) => At(_file, node.Start, what);

    private static Failure At(string file, Mark mark, string what) => new($"{file}, line {Math.Max(mark.Line, 1)}: {what}.");
}
