using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>Reads a file of a working copy.</summary>
internal sealed class ReadFile(ToolSite site) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new("read_file", "Reads a file of the repository.", Schemas.Of("path"));

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var (copy, path) = site.At(input.Text("path"));
        var output = await copy.RunAsync($"cat -- {Shell.Quoted(path)}", cancel);
        return output.Ok ? output.Whole : throw new ToolFailed($"{path} cannot be read: {output.Reason}");
    }
}
