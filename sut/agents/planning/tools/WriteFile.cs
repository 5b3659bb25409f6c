using Agents.Git;
using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>Writes a file of a working copy, whole.</summary>
internal sealed class WriteFile(ToolSite site) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new("write_file", "Writes a file of the repository, whole; folders above it are made.", Schemas.Of("path", "content"));

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var (copy, path) = site.At(input.Text("path"));
        await copy.WriteAsync([new SourceFile(path, input.Text("content"))], cancel);
        return $"wrote {path}";
    }
}
