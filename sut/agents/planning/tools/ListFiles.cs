using Agents.Models;

namespace Agents.Planning.Tools;

/// <summary>Lists the files of the working copies, those that git ignores left out.</summary>
internal sealed class ListFiles(ToolSite site) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new("list_files", "Lists the files of the repository, one path a line.", Schemas.Of());

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel) => string.Join('\n', await site.FilesAsync(cancel));
}
