using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>Runs a command in a working copy: on the host, or inside the container that the plan runs in.</summary>
internal sealed class RunCommand(ToolSite site) : ITool
{
    /// <summary>Its name, which command patterns are about.</summary>
    public const string Name = "run_command";

    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new(
        Name,
        "Runs a shell command in the root of the repository and gives its exit code and its output.",
        """{"type":"object","properties":{"command":{"type":"string"},"repository":{"type":"string"}},"required":["command"]}""");

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var output = await site.Of(input.Find("repository")).RunAsync(input.Text("command"), cancel);
        return $"exit code {output.ExitCode}\n{output.Whole}{output.Error}";
    }
}
