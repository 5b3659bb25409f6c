using Agents.Processes;

namespace Agents.Containers;

/// <summary>The inside of a container, entered by a program that takes a command to run there.</summary>
/// <param name="entering">Builds the host's command for a command inside.</param>
internal sealed class ContainerPlace(Func<IReadOnlyList<string>, Command> entering) : IPlace
{
    /// <inheritdoc/>
    public Task<Output> RunAsync(IReadOnlyList<string> command, byte[]? input, CancellationToken cancel) =>
        (entering(command) with { Input = input }).RunAsync(cancel);

    /// <inheritdoc/>
    public async Task WriteAsync(string path, byte[] content, CancellationToken cancel)
    {
        var output = await RunAsync(["sh", "-c", "mkdir -p \"$(dirname \"$1\")\" && cat > \"$1\"", "sh", path], content, cancel);
        if (!output.Ok)
        {
            throw new Failure($"'{path}' could not be written inside the container ({output.Reason}); see that its image lets its user write there.");
        }
    }
}
