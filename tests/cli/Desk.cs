namespace Cli.Tests;

/// <summary>A project's folder with the features of one test.</summary>
internal sealed class Desk : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("accept-").FullName;

    public Desk With(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
