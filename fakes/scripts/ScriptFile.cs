using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Acceptance.Fakes;

/// <summary>Reads scripts written in YAML, for suites in any language. JSON is read too, since it is YAML. Every error names the file, the line and the key.</summary>
internal static class ScriptFile
{
    /// <summary>Reads a file. Throws <see cref="FakeModelException"/> with one sentence for each thing that is wrong.</summary>
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

    /// <summary>Reads a text that errors call by <paramref name="file"/>. Throws as <see cref="Read"/> does.</summary>
    public static ScriptText Parse(string text, string file)
    {
        var script = Check(text, file, out var problems);
        return problems.Count == 0 ? script : throw new FakeModelException(string.Join('\n', problems.Select(problem => problem.Sentence)));
    }

    /// <summary>Reads a text as far as it can be read, and all that is wrong with it.</summary>
    public static ScriptText Check(string text, string file, out IReadOnlyList<ScriptProblem> problems)
    {
        List<ScriptProblem> wrong = [];
        problems = wrong;
        try
        {
            var root = Root(text, file);
            return new(Each(root.Optional("turns"), ScriptTurn.Read, wrong), Each(root.Optional("rules"), ScriptRule.Read, wrong));
        }
        catch (ScriptWrongException unread)
        {
            wrong.AddRange(unread.Problems);
            return new([], []);
        }
        catch (YamlException unread)
        {
            wrong.Add(new(file, unread.Start.Line, "", $"this is not YAML ({unread.Message.TrimEnd('.')}). Mend the line"));
            return new([], []);
        }
    }

    private static ScriptNode Root(string text, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (Exception gaveUp) when (gaveUp is InvalidOperationException or ArgumentException)
        {
            // The parser ends so on some odd texts, without a place.
            throw new ScriptWrongException([new(file, 1, "", "this is not YAML, and its parser does not say where. Look for control characters and stray marks")]);
        }

        return stream.Documents.Count == 1
            ? new ScriptNode(stream.Documents[0].RootNode, file, "the script").Fields("turns", "rules")
            : throw new ScriptWrongException([new(file, 1, "", $"a script is one document with turns or rules, and this has {stream.Documents.Count}")]);
    }

    private static List<T> Each<T>(ScriptNode? list, Func<ScriptNode, T> read, List<ScriptProblem> wrong)
    {
        List<T> all = [];
        foreach (var item in list is null ? [] : Items(list, wrong))
        {
            try
            {
                all.Add(read(item));
            }
            catch (ScriptWrongException unread)
            {
                wrong.AddRange(unread.Problems);
            }
        }

        return all;
    }

    private static IEnumerable<ScriptNode> Items(ScriptNode list, List<ScriptProblem> wrong)
    {
        try
        {
            return list.Items();
        }
        catch (ScriptWrongException unread)
        {
            wrong.AddRange(unread.Problems);
            return [];
        }
    }
}
