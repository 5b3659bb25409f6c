using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Acceptance.Fakes;

/// <summary>Reads scripts written in YAML, for suites in any language. Every error names the file, the line and the key.</summary>
internal static class ScriptFile
{
    public static ScriptText Read(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file), file);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new FakeModelException($"The script \"{file}\" cannot be read ({wrong.Message}) Look at its path.", wrong);
        }
    }

    public static ScriptText Parse(string text, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            throw new FakeModelException($"{file}, line {wrong.Start.Line}: this is not YAML ({wrong.Message.TrimEnd('.')}). Mend the line.", wrong);
        }

        if (stream.Documents.Count != 1)
        {
            throw new FakeModelException($"{file}: a script is one document with turns or rules, and this has {stream.Documents.Count}.");
        }

        var root = new ScriptNode(stream.Documents[0].RootNode, file, "the script").Fields("turns", "rules");
        return new(
            [.. root.Optional("turns")?.Items().Select(ScriptTurn.Read) ?? []],
            [.. root.Optional("rules")?.Items().Select(ReadRule) ?? []]);
    }

    private static Rule ReadRule(ScriptNode node)
    {
        var fields = node.Fields(["when", .. ScriptTurn.Keys]);
        var when = fields.Optional("when")?.Fields("contains", "model", "tool", "schema");
        return new(ScriptTurn.Read(fields))
        {
            Contains = when?.Optional("contains")?.Text,
            Model = when?.Optional("model")?.Text,
            Tool = when?.Optional("tool")?.Text,
            Schema = when?.Optional("schema")?.Text,
        };
    }
}
