using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace Acceptance.Support.Containers;

/// <summary>Everything in the image, by path: git, a shell, what hooks and edits need, and the libraries they load.</summary>
internal sealed class ImageFiles
{
    private static readonly string[] Needed =
        ["sh", "git", "cat", "sed", "cut", "readlink", "sleep", "mkdir", "rm", "mv", "cp", "ls", "chmod", "chown", "env", "id"];

    private static readonly string[] Welcome =
    [
        "bash", "basename", "cmp", "date", "diff", "dirname", "du", "false", "find", "grep", "head", "hostname", "ln", "mktemp",
        "printf", "pwd", "rmdir", "sort", "tail", "tar", "tee", "test", "touch", "tr", "true", "uname", "uniq", "wc", "xargs",
    ];

    // The one git binary is all of these; a clone or push over file:// looks them up by name.
    private static readonly string[] GitParts = ["git", "git-upload-pack", "git-receive-pack", "git-upload-archive"];

    private readonly SortedDictionary<string, ImageFile> files = new(StringComparer.Ordinal);

    private ImageFiles()
    {
        foreach (var folder in (string[])["dev", "proc", "root", "run", "sys", "usr/share/git-core/templates", "workspace"])
        {
            Add(folder, ImageFile.Folder);
        }
        Add("tmp", ImageFile.SharedFolder);
        Add("var/tmp", ImageFile.SharedFolder);
        Add("etc/passwd", ImageFile.Text("root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n"));
        Add("etc/group", ImageFile.Text("root:x:0:\nnogroup:x:65534:\n"));
        Add("etc/nsswitch.conf", ImageFile.Text("passwd: files\ngroup: files\nhosts: files\n"));
        Add("etc/hosts", ImageFile.Text("127.0.0.1 localhost\n"));
        // A mounted repository belongs to whoever runs the suite, not to root.
        Add("etc/gitconfig", ImageFile.Text("[safe]\n\tdirectory = *\n"));
    }

    /// <summary>Looks the files up on the host. Throws <see cref="CandidateUnusable"/> where a needed one is missing.</summary>
    public static async Task<ImageFiles> Gather(ProbeSettings settings)
    {
        var image = new ImageFiles();
        foreach (var name in Needed.Concat(Welcome))
        {
            if (Programs.Find(name, settings.SearchPath) is { } found)
            {
                image.AddProgram(name, found);
            }
            else if (Needed.Contains(name))
            {
                throw new CandidateUnusable($"the image needs {name}, which is not on the PATH");
            }
        }
        foreach (var library in await HostLibraries.Of(image.HostPaths(), settings))
        {
            image.Add(library.TrimStart('/'), ImageFile.Program(library));
        }
        return image;
    }

    /// <summary>A hash of every path and every byte.</summary>
    public string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in files)
        {
            using var content = file.Open();
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{file.Type}\0{(int)file.Mode}\0"));
            hash.AppendData(SHA256.HashData(content));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>Writes the archive.</summary>
    public void WriteTo(Stream stream)
    {
        using var archive = new TarWriter(stream, TarEntryFormat.Ustar, leaveOpen: true);
        foreach (var (path, file) in files)
        {
            file.WriteTo(archive, path);
        }
    }

    private IEnumerable<string> HostPaths() =>
        files.Values.Where(file => file.Type is TarEntryType.RegularFile && file.Mode.HasFlag(UnixFileMode.UserExecute)).Select(file => file.Content);

    // The file goes where the host has it, its names become links: programs that share one binary are stored once.
    private void AddProgram(string name, string found)
    {
        var real = File.ResolveLinkTarget(found, returnFinalTarget: true)?.FullName ?? found;
        Add(real.TrimStart('/'), ImageFile.Program(real));
        Add($"usr/bin/{name}", ImageFile.Link(real));
        if (name is "sh" or "bash")
        {
            Add($"bin/{name}", ImageFile.Link(real));
        }
        if (name is "git")
        {
            foreach (var part in GitParts)
            {
                Add($"usr/bin/{part}", ImageFile.Link(real));
                Add($"usr/lib/git-core/{part}", ImageFile.Link(real));
            }
        }
    }

    private void Add(string path, ImageFile file)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            files.TryAdd(path[..slash], ImageFile.Folder);
        }
        files.TryAdd(path, file);
    }
}
