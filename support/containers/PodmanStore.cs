using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Acceptance.Support.Containers;

/// <summary>
/// Podman's images and containers for this suite alone. Kept between runs, and one a boot: what podman notes of mounts
/// and running containers is only true until the machine restarts.
/// </summary>
internal sealed class PodmanStore
{
    private readonly string folder;
    private readonly string running;

    public PodmanStore(string folder)
    {
        this.folder = folder;
        // Beyond 50 characters podman loses sight of its containers and waits 20 s for each to end.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..12];
        running = $"/tmp/acceptance-{User.Id.ToString(CultureInfo.InvariantCulture)}-{key}";
    }

    public string LockFile => folder + ".lock";

    public Dictionary<string, string> Environment => new()
    {
        ["CONTAINERS_CONF"] = Path.Combine(folder, "containers.conf"),
        ["CONTAINERS_STORAGE_CONF"] = Path.Combine(folder, "storage.conf"),
    };

    // One store an image: an image that is no longer made takes its whole store with it.
    public static PodmanStore Open(ProbeSettings settings, string driver, ContainerImage image)
    {
        var boot = File.ReadAllText("/proc/sys/kernel/random/boot_id")[..8];
        var key = Path.GetFileNameWithoutExtension(image.Archive);
        var stores = Directory.CreateDirectory(Path.Combine(settings.CacheFolder, "podman")).FullName;
        var store = new PodmanStore(Path.Combine(stores, $"{key}-{boot}-{driver}"));
        store.MakeFolders();
        store.Write("containers.conf", store.ContainersConf());
        store.Write("storage.conf", store.StorageConf(driver));
        Directory.SetLastWriteTimeUtc(store.folder, settings.Clock.GetUtcNow().UtcDateTime);
        foreach (var old in Unused.In(stores, "*-*-*", settings.Clock).OfType<DirectoryInfo>())
        {
            new PodmanStore(old.FullName).Delete();
        }
        return store;
    }

    /// <summary>Deletes it, where none of its containers runs.</summary>
    public void Delete()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            Directory.Delete(running, recursive: true);
            File.Delete(LockFile);
        }
        // Mounted, or files of a user that only podman may become: it stays, and costs nothing but space.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private void MakeFolders()
    {
        Directory.CreateDirectory(Path.Combine(folder, "net"));
        // /tmp is everybody's: setting the mode fails where somebody else owns the folder already.
        Directory.CreateDirectory(running);
        File.SetUnixFileMode(running, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // Renamed into place: another run may be starting podman with it right now.
    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return;
        }
        var unfinished = $"{path}.{System.Environment.ProcessId}";
        File.WriteAllText(unfinished, text);
        File.Move(unfinished, path, overwrite: true);
    }

    // The limits: podman asks for more files and processes than a root without CAP_SYS_RESOURCE may have.
    // runc and cgroupfs: crun refuses hybrid cgroups, and systemd may not be there.
    // A network folder of its own: half-installed network plug-ins of the machine's make podman complain.
    private string ContainersConf() => $"""
        [containers]
        default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
        [network]
        network_config_dir = "{folder}/net"
        [engine]
        runtime = "runc"
        cgroup_manager = "cgroupfs"
        events_logger = "file"
        static_dir = "{folder}/libpod"
        volume_path = "{folder}/volumes"
        tmp_dir = "{running}/libpod"

        """;

    // skip_mount_home: without it podman leaves its store mounted on itself, and nobody can delete it.
    private string StorageConf(string driver) => $"""
        [storage]
        driver = "{driver}"
        graphroot = "{folder}/storage"
        runroot = "{running}/run"
        [storage.options.overlay]
        skip_mount_home = "true"

        """;
}
