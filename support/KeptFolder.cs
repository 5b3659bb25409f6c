using System.Text;

namespace Acceptance.Support;

/// <summary>A folder with all that is in it, kept in memory: to write it takes a millisecond, to make it takes processes.</summary>
public sealed class KeptFolder
{
    private readonly List<string> _folders;
    private readonly List<(string Path, UnixFileMode Mode, byte[] Content)> _files;

    /// <summary>Reads it; what it holds later is not known.</summary>
    public KeptFolder(string folder)
    {
        _folders = [.. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path))];
        _files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path), File.GetUnixFileMode(path), File.ReadAllBytes(path)))];
    }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _folders.Count == 0 && _files.Count == 0;

    /// <summary>Whether one of its files names this path.</summary>
    public bool Names(string path)
    {
        var mark = Encoding.UTF8.GetBytes(path);
        return _files.Any(file => file.Content.AsSpan().IndexOf(mark) >= 0);
    }

    /// <summary>Writes it, beside what is there.</summary>
    /// <exception cref="WorkspaceException">The disk is full or the folder may not be written.</exception>
    public void WriteTo(string folder) => Workspace.Guarded(folder, () =>
    {
        Directory.CreateDirectory(folder);
        foreach (var below in _folders)
            Directory.CreateDirectory(Path.Combine(folder, below));
        foreach (var (path, mode, content) in _files)
        {
            var file = Path.Combine(folder, path);
            File.WriteAllBytes(file, content);
            File.SetUnixFileMode(file, mode);
        }
    });
}
