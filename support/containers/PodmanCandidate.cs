namespace Acceptance.Support.Containers;

/// <summary>Podman with settings and a store of the suite's own, since the machine's may not suit its own kernel.</summary>
internal sealed class PodmanCandidate(ProbeSettings settings) : ICandidate
{
    public string Setting => "podman";

    public async Task<ContainerRuntime> Prepare()
    {
        var podman = Programs.Require("podman", settings.SearchPath);
        var image = await ContainerImage.Build(settings);
        try
        {
            return await PrepareWith("overlay", podman, image);
        }
        // Where the cache lies on an overlay itself, as inside another container, only whole copies are left.
        catch (CandidateUnusable e) when (e.Message.Contains("overlay", StringComparison.Ordinal))
        {
            return await PrepareWith("vfs", podman, image);
        }
    }

    private async Task<ContainerRuntime> PrepareWith(string driver, string podman, ContainerImage image)
    {
        var store = PodmanStore.Open(settings, driver, image);
        var reach = store.Environment;
        if (settings.Reach.TryGetValue("XDG_RUNTIME_DIR", out var runtimeFolder))
        {
            reach["XDG_RUNTIME_DIR"] = runtimeFolder;
        }
        var engine = new Engine(podman, Programs.CleanEnvironment(settings, reach));
        await using (await FileLock.Take(store.LockFile))
        {
            await engine.Import(image);
            await RemoveOrphans(engine);
        }
        await Trial.Run((script, source) => engine.RunOnce(image.Name, script, source), settings);
        return new("podman", image.Name, reach, Setting);
    }

    // A run that was killed removed nothing: its containers go as soon as the folder they worked for is gone.
    private static async Task RemoveOrphans(Engine engine)
    {
        var listed = await engine.Ask(
            Limits.Start, "ps", "--all", "--filter", "label=cleveragents.home", "--format", "{{.ID}}\t{{index .Labels \"cleveragents.home\"}}");
        foreach (var container in listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')))
        {
            if (!Directory.Exists(container[1]))
            {
                await engine.Remove(container[0]);
            }
        }
    }
}
