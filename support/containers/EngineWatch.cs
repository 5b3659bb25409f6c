namespace Acceptance.Support.Containers;

/// <summary>Containers of docker or podman, found by the label that names their home.</summary>
internal sealed class EngineWatch(ContainerRuntime runtime, ProbeSettings settings) : ContainerWatch
{
    private const string HomeLabel = "cleveragents.home";
    private const string ResourceLabel = "cleveragents.resource";

    private readonly Engine engine = new(
        Programs.Require(runtime.SutSetting, settings.SearchPath),
        Programs.CleanEnvironment(settings, runtime.Environment));

    public override async Task<IReadOnlyList<RunningContainer>> List(string home)
    {
        // The two agree on everything but how a label is spelled in a template.
        var label = runtime.SutSetting is "podman" ? "index .Labels" : ".Label";
        var format = $"{{{{.ID}}}}\t{{{{{label} \"{ResourceLabel}\"}}}}\t{{{{.State}}}}";
        var listed = await Succeed(
            "list containers", "ps", "--all", "--no-trunc", "--filter", $"label={HomeLabel}={home}", "--format", format);
        return
        [
            .. listed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Select(field => new RunningContainer(field[0], field[1], State(field[2]))),
        ];
    }

    public override Task<CommandResult> Run(RunningContainer container, string script) =>
        engine.Run(Limits.Exec, "exec", container.Id, "sh", "-c", script);

    public override async Task Remove(RunningContainer container)
    {
        var answer = await engine.Remove(container.Id);
        if (!answer.Succeeded && !answer.Error.Contains("no such container", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Container {container.Id} could not be removed ({answer.Complaint}); remove it by hand.");
        }
    }

    // A rootless podman's root is the user already.
    public override async Task TakeBack(string folder)
    {
        if (!User.IsRoot && runtime.SutSetting is "docker")
        {
            await Succeed(
                $"give {folder} back", "run", "--rm", "--pull", "never", "--network", "none", "--volume", $"{folder}:/probe/back",
                runtime.Image, "chown", "-R", $"{User.Id}:{User.Group}", "/probe/back");
        }
    }

    // Docker says "running" where podman, by its version, says "Up 2 minutes ago".
    private static string State(string told) => told.StartsWith("Up", StringComparison.Ordinal) ? "running" : told.Split(' ')[0].ToLowerInvariant();

    private async Task<string> Succeed(string purpose, params string[] arguments)
    {
        var answer = await engine.Run(Limits.Start, arguments);
        return answer.Succeeded
            ? answer.Output
            : throw new InvalidOperationException($"{runtime.Kind} could not {purpose}: {answer.Complaint}");
    }
}
