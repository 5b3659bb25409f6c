namespace Agents.Processes;

/// <summary>This machine.</summary>
internal sealed class HostPlace : IPlace
{
    /// <inheritdoc/>
    public Task<Output> RunAsync(IReadOnlyList<string> command, byte[]? input, CancellationToken cancel) =>
        new Command(command[0], [.. command.Skip(1)]) { Input = input }.RunAsync(cancel);

    /// <inheritdoc/>
    public async Task WriteAsync(string path, byte[] content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancel);
    }
}
