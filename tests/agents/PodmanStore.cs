namespace Agents.Tests;

/// <summary>Podman with a configuration and a store of its own, and one small image made of this machine's busybox and git.</summary>
public sealed class PodmanStore : IDisposable
{
    /// <summary>The image's name.</summary>
    public const string Image = "localhost/agents-tests:1";

    // Rootful podman asks for more open files than some machines grant; its own first process would refuse to start.
    private const string Configuration =
        """
        [containers]
        default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
        [engine]
        runtime = "runc"
        cgroup_manager = "cgroupfs"
        events_logger = "file"
        """;

    // A shell, its tools, git with the libraries that it names, and the files in /etc that name the user.
    private const string ImageScript =
        """
        set -e
        mkdir -p bin usr/bin usr/lib/git-core etc tmp root
        cp "$(command -v busybox)" bin/busybox
        for tool in $(bin/busybox --list); do [ "$tool" = busybox ] || ln -s busybox "bin/$tool"; done
        cp "$(command -v git)" usr/bin/git
        for name in git-upload-pack git-receive-pack; do ln -s git "usr/bin/$name"; done
        ln -s /usr/bin/git usr/lib/git-core/git
        for library in $(ldd usr/bin/git | grep -o '/[^ ]*'); do mkdir -p ".$(dirname "$library")"; cp -L "$library" ".$library"; done
        echo 'root:x:0:0:root:/root:/bin/sh' > etc/passwd
        echo 'root:x:0:' > etc/group
        tar cf ../image.tar .
        podman import --quiet ../image.tar "$1"
        """;

    private readonly Desk _desk = new();

    /// <summary>Sets podman up; <see cref="WhyNot"/> says so when that fails.</summary>
    public PodmanStore()
    {
        var storage = $"[storage]\ndriver = \"overlay\"\ngraphroot = \"{_desk.Root}/store\"\nrunroot = \"{_desk.Root}/run\"\n";
        File.WriteAllText(Path.Combine(_desk.Root, "containers.conf"), Configuration);
        File.WriteAllText(Path.Combine(_desk.Root, "storage.conf"), storage);
        foreach (var (name, value) in Variables)
        {
            _desk.Environment[name] = value;
        }

        var image = Directory.CreateDirectory(Path.Combine(_desk.Root, "image"));
        var made = _desk.Run("sh", "-c", $"cd '{image}' || exit; {ImageScript}", "sh", Image);
        WhyNot = made.ExitCode == 0 ? null : $"podman or busybox is not usable here ({made.Error.Trim()}); install podman, runc and busybox-static";
    }

    /// <summary>Why podman cannot be used here, or null.</summary>
    public string? WhyNot { get; }

    /// <summary>What a program needs in its environment to find the store.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["CONTAINERS_CONF"] = Path.Combine(_desk.Root, "containers.conf"),
        ["CONTAINERS_STORAGE_CONF"] = Path.Combine(_desk.Root, "storage.conf"),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        // Podman leaves its store mounted on itself, and a mount cannot be deleted.
        _desk.Run("umount", "--quiet", $"{_desk.Root}/store/overlay");
        _desk.Dispose();
    }
}
