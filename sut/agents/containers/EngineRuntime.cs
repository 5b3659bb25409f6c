using Agents.Processes;

namespace Agents.Containers;

/// <summary>Docker or podman, whose command lines are the same as far as this program goes.</summary>
/// <param name="kind">docker or podman: the name of the program.</param>
internal sealed class EngineRuntime(string kind) : IContainerRuntime
{
    private static readonly TimeSpan s_start = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public string Title => kind;

    /// <inheritdoc/>
    public async Task<string?> WhyNotAsync(CancellationToken cancel)
    {
        try
        {
            // Both ask the engine: a client alone answers neither.
            var probe = kind == "docker" ? new[] { "version", "--format", "{{.Server.Version}}" } : ["info", "--format", "{{.Host.OS}}"];
            var output = await new Command(kind, probe) { Limit = s_start }.RunAsync(cancel);
            return output.Ok ? null : output.Reason;
        }
        catch (Failure none)
        {
            return none.Message;
        }
    }

    /// <inheritdoc/>
    public async Task<string> StartAsync(ContainerPlan plan, CancellationToken cancel)
    {
        var mounts = plan.Resource.Mounts.SelectMany(mount =>
            new[] { "--mount", $"type=bind,source={mount.Source},target={mount.Target}{(mount.ReadOnly ? ",readonly" : "")}" });
        var output = await new Command(
            kind,
            [
                "run", "--detach", "--name", plan.Name, "--network", Misbehaviour.Network, "--pull", "never",
                "--label", $"cleveragents.home={plan.Home}", "--label", $"cleveragents.resource={plan.Resource.Name}",
                .. mounts, "--entrypoint", "tail", plan.Resource.Image!, "-f", "/dev/null",
            ]) { Limit = s_start }.RunAsync(cancel);
        if (output.Ok)
        {
            return output.Text.Split('\n')[^1];
        }

        await RemoveAsync(plan.Name, CancellationToken.None);
        throw new Failure(
            $"The container '{plan.Resource.Name}' did not start: {kind} says '{EngineReason.Of(output.Error)}'; "
            + "correct that, or choose another runtime with `agents config set core.container-runtime`.");
    }

    /// <inheritdoc/>
    public IPlace Enter(string id, IReadOnlyDictionary<string, string> variables) => new ContainerPlace(command =>
        new Command(kind, ["exec", "--interactive", .. variables.SelectMany(variable => new[] { "--env", $"{variable.Key}={variable.Value}" }), id, .. command]));

    /// <inheritdoc/>
    public async Task<bool> RunsAsync(string id, CancellationToken cancel) =>
        (await new Command(kind, "inspect", "--format", "{{.State.Running}}", id).RunAsync(cancel)).Text == "true";

    /// <inheritdoc/>
    public async Task RemoveAsync(string id, CancellationToken cancel)
    {
        // Podman would wait ten seconds for a first process that does not listen; docker's rm kills at once and knows no -t.
        string[] arguments = kind == "podman" ? ["rm", "--force", "--time", "0", id] : ["rm", "--force", id];
        var output = await new Command(kind, arguments) { Limit = s_start }.RunAsync(cancel);
        if (!output.Ok && !output.Error.Contains("no such container", StringComparison.OrdinalIgnoreCase)
            && !output.Error.Contains("no container with", StringComparison.OrdinalIgnoreCase))
        {
            throw new Failure($"The container {id} could not be removed ({EngineReason.Of(output.Error)}); remove it with `{kind} rm --force {id}`.");
        }
    }
}
