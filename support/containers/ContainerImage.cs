namespace Acceptance.Support.Containers;

/// <summary>The suite's image: made from the host's own programs, since no registry is asked for anything.</summary>
/// <param name="Name">Tagged with the hash of everything that is in it.</param>
/// <param name="Archive">A tar file that docker and podman import.</param>
internal sealed record ContainerImage(string Name, string Archive)
{
    /// <summary>Makes the archive, unless an earlier run made the same one. Throws <see cref="CandidateUnusable"/> where the host lacks a program.</summary>
    public static async Task<ContainerImage> Build(ProbeSettings settings)
    {
        var files = await ImageFiles.Gather(settings);
        var key = files.Key();
        var folder = Directory.CreateDirectory(Path.Combine(settings.CacheFolder, "images")).FullName;
        var archive = Path.Combine(folder, $"{key}.tar");
        if (!File.Exists(archive))
        {
            await using var turn = await FileLock.Take(Path.Combine(folder, "lock"));
            WriteOnce(files, archive);
        }
        File.SetLastWriteTimeUtc(archive, settings.Clock.GetUtcNow().UtcDateTime);
        foreach (var old in Unused.In(folder, "*.tar", settings.Clock))
        {
            old.Delete();
        }
        return new($"localhost/acceptance:{key}", archive);
    }

    // Renamed into place when whole: a run that dies half-way leaves nothing that looks like an image.
    private static void WriteOnce(ImageFiles files, string archive)
    {
        if (File.Exists(archive))
        {
            return;
        }
        var unfinished = archive + ".unfinished";
        using (var stream = File.Create(unfinished))
        {
            files.WriteTo(stream);
        }
        File.Move(unfinished, archive, overwrite: true);
    }
}
