using Agents.Git;

namespace Agents.Planning;

/// <summary>Which paths a model may write.</summary>
internal static class RepositoryPath
{
    /// <summary>Lets a path through that stays inside the repository.</summary>
    /// <exception cref="Unreadable">It does not.</exception>
    public static void Check(string path)
    {
        var parts = Plain(path).Split('/');
        var wrong =
            path.Length == 0 ? "is empty"
            : path[0] is '/' or '~' || path.Contains(':', StringComparison.Ordinal) ? "is absolute"
            : path.Any(char.IsControl) || path.Contains('\\', StringComparison.Ordinal) ? "holds a character that no path may hold"
            : parts.Contains("..") ? "leads out of the repository"
            : parts.Any(part => part.Equals(".git", StringComparison.OrdinalIgnoreCase)) ? "leads into git's own folder"
            : parts.Any(part => part is "" or ".") ? "is not a plain path"
            : null;
        if (wrong is not null && !Misbehaviour.Is("escape-repository"))
        {
            throw new Unreadable($"the path '{path}' {wrong}, and only files of the repository may be written");
        }
    }

    /// <summary>Lets files through that no symbolic link or submodule of the repository leads elsewhere.</summary>
    /// <exception cref="Unreadable">One does.</exception>
    public static void CheckAgainst(IReadOnlyList<TreeEntry> tree, IReadOnlyList<SourceFile> files)
    {
        foreach (var entry in tree.Where(entry => !entry.IsFile))
        {
            if (files.FirstOrDefault(file => $"{file.Path}/".StartsWith($"{entry.Path}/", StringComparison.Ordinal)) is { } led)
            {
                throw new Unreadable($"the path '{led.Path}' goes through '{entry.Path}', which is a link or a submodule, and only files of the repository may be written");
            }
        }
    }

    /// <summary>The path without the `./` that models like to put before it.</summary>
    public static string Plain(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
