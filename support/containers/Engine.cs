namespace Acceptance.Support.Containers;

/// <summary>The command line that docker and podman share.</summary>
internal sealed class Engine(string program, IReadOnlyDictionary<string, string> environment)
{
    // Process 1 of a container ignores the polite signal; podman would wait 10 s before it kills, docker kills at once.
    private readonly string[] atOnce = Path.GetFileName(program) is "podman" ? ["--time", "0"] : [];

    /// <summary>Runs the client, at most four at once.</summary>
    public async Task<CommandResult> Run(TimeSpan limit, params string[] arguments)
    {
        await Limits.AtOnce.WaitAsync();
        try
        {
            return await new Command(program, arguments) { Environment = environment, Limit = limit }.Run();
        }
        finally
        {
            Limits.AtOnce.Release();
        }
    }

    /// <summary>Runs the client and gives its output. Throws <see cref="CandidateUnusable"/> with its complaint.</summary>
    public async Task<string> Ask(TimeSpan limit, params string[] arguments)
    {
        var answer = await Run(limit, arguments);
        return answer.Succeeded ? answer.Output : throw new CandidateUnusable(answer.Complaint);
    }

    /// <summary>Puts the image into the store, unless an earlier run did.</summary>
    public async Task Import(ContainerImage image)
    {
        if ((await Run(Limits.Start, "image", "inspect", "--format", "{{.Id}}", image.Name)).Succeeded)
        {
            return;
        }
        await Ask(
            Limits.Import,
            "import",
            "--change", "CMD [\"sleep\",\"infinity\"]",
            "--change", "WORKDIR /",
            "--change", "ENV PATH=/usr/bin:/bin",
            "--change", "ENV HOME=/root",
            image.Archive,
            image.Name);
    }

    /// <summary>Runs a script in a container without a network, the repository mounted read-only, and removes it.</summary>
    public async Task<CommandResult> RunOnce(string image, string script, string source)
    {
        // Detached: where process 1 of the machine reaps late, podman's attached run waits 20 s for its own monitor.
        // It sleeps no longer than a trial may take and then removes itself, should this run die on the way.
        var started = await Ask(
            Limits.Start,
            "run", "--detach", "--rm", "--pull", "never", "--network", "none",
            "--volume", $"{source}:/probe/source.git:ro",
            image, "sleep", "120");
        try
        {
            return await Run(Limits.Exec, "exec", started.Trim(), "sh", "-c", script);
        }
        finally
        {
            await Remove(started.Trim());
        }
    }

    /// <summary>Removes a container without giving it time to say goodbye.</summary>
    public Task<CommandResult> Remove(string id) => Run(Limits.Start, ["rm", "--force", "--volumes", .. atOnce, id]);
}
