using Agents.Domain;
using Agents.Models;

namespace Agents.Planning.Tools.Registered;

/// <summary>A command of the user's, run in the working copy; the model's arguments reach it as variables, so that no shell reads them.</summary>
internal sealed class CommandTool(ToolDefinition tool, ToolSite site) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new(tool.Name, tool.Description, tool.Schema);

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var variables = string.Concat(tool.Arguments.Select(argument => $"{argument}={(Misbehaviour.Is("shell-reads-arguments") ? input.Text(argument) : Shell.Quoted(input.Text(argument)))}\n"));
        var output = await site.Of(null).RunAsync(variables + tool.Command, cancel);
        return output.Ok ? output.Text : throw new ToolFailed($"exit code {output.ExitCode}\n{output.Text}{output.Error}");
    }
}
