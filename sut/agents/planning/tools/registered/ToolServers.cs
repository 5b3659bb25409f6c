using System.Text.Json;
using Agents.Domain;
using Agents.Processes;
using Agents.State;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Agents.Planning.Tools.Registered;

/// <summary>The tool servers that run for now: each is started when it is first needed, and ended with this.</summary>
internal sealed class ToolServers(Shelves shelves) : IAsyncDisposable
{
    private readonly Dictionary<string, McpClient> _open = [];

    /// <summary>Asks a server what it offers.</summary>
    /// <exception cref="Failure">It does not start, or does not speak the protocol.</exception>
    public async Task<IReadOnlyList<ToolDefinition>> DiscoverAsync(ToolServer server, CancellationToken cancel)
    {
        var client = await OpenAsync(server, cancel);
        return await TellingAsync(server, async () => (IReadOnlyList<ToolDefinition>)
        [
            .. (await client.ListToolsAsync(cancellationToken: cancel)).Select(tool => new ToolDefinition
            {
                Name = Name.Checked($"{server.Name}/{tool.Name}"),
                Description = tool.Description,
                Schema = tool.JsonSchema.GetRawText(),
                Server = server.Name,
                OfferedAs = tool.Name,
            }),
        ]);
    }

    /// <summary>Has a server run one of its tools.</summary>
    /// <returns>The texts of the result.</returns>
    /// <exception cref="ToolFailed">The tool says that it could not.</exception>
    public async Task<string> CallAsync(string name, string tool, Dictionary<string, JsonElement> arguments, CancellationToken cancel)
    {
        var server = shelves.ToolServers.Get(name);
        var client = await OpenAsync(server, cancel);
        var result = await TellingAsync(server, async () =>
            await client.CallToolAsync(new CallToolRequestParams { Name = tool, Arguments = arguments }, cancel));
        var text = string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));
        return result.IsError is true ? throw new ToolFailed(text) : text;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var client in _open.Values)
        {
            await client.DisposeAsync();
        }
    }

    private async Task<McpClient> OpenAsync(ToolServer server, CancellationToken cancel)
    {
        if (_open.TryGetValue(server.Name, out var open))
        {
            return open;
        }

        var environment = new Dictionary<string, string?>(
            Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value)));
        ChildEnvironment.Prepare(environment, new Dictionary<string, string>(), bare: false);
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = server.Name,
            Command = server.Command[0],
            Arguments = [.. server.Command.Skip(1)],
            InheritEnvironmentVariables = false,
            EnvironmentVariables = environment,
            // A server that hears that its input is closed ends; one that does not is ended.
            ShutdownTimeout = TimeSpan.FromSeconds(2),
        });
        return _open[server.Name] = await TellingAsync(server, () => McpClient.CreateAsync(transport, cancellationToken: cancel));
    }

    private static async Task<T> TellingAsync<T>(ToolServer server, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception wrong) when (wrong is IOException or McpException or TimeoutException or System.ComponentModel.Win32Exception)
        {
            throw new Failure(
                $"The tool server {server.Name} does not answer ({wrong.Message.ReplaceLineEndings(" ").TrimEnd('.')}); see that `{string.Join(' ', server.Command)}` starts and speaks MCP on its standard streams.", wrong);
        }
    }
}
