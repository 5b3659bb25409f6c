using System.Text.Json;
using Agents.Domain;
using Agents.Models;

namespace Agents.Planning.Tools.Registered;

/// <summary>A tool that a server offers.</summary>
internal sealed class ServerTool(ToolDefinition tool, ToolServers servers) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new(tool.Name, tool.Description, tool.Schema);

    /// <inheritdoc/>
    public Task<string> RunAsync(ToolInput input, CancellationToken cancel) =>
        servers.CallAsync(tool.Server!, tool.OfferedAs!, input.Json.EnumerateObject().ToDictionary(field => field.Name, field => (JsonElement)field.Value), cancel);
}
