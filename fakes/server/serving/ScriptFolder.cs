namespace Acceptance.Fakes.Server;

/// <summary>The scripts of a file or a folder, in the order of their names.</summary>
internal static class ScriptFolder
{
    private static readonly string[] Kinds = [".yaml", ".yml", ".json"];

    /// <summary>Each script with the name of the conversation that plays it. Throws <see cref="FakeModelException"/> for all that is wrong in them.</summary>
    public static IReadOnlyList<NamedScript> Read(string path) =>
        [.. Files(path).Select(file => new NamedScript(Named(file), ScriptFile.Read(file)))];

    /// <summary>The files themselves. Throws <see cref="FakeModelException"/> when there is none.</summary>
    public static IReadOnlyList<string> Files(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new FakeModelException($"There is no script \"{path}\": look at the path.", new FileNotFoundException());
        }

        string[] found = [.. Directory.EnumerateFiles(path).Where(file => Kinds.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new FakeModelException($"\"{path}\" holds no script: put *.yaml files there, or name another folder.");
    }

    // A conversation's name is part of a URL: what may not stand there becomes a hyphen.
    private static string Named(string file) =>
        string.Concat(Path.GetFileNameWithoutExtension(file).ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
