namespace Agents.Processes;

/// <summary>Where programs run and files are written: this machine, or the inside of a container.</summary>
internal interface IPlace
{
    /// <summary>Runs a program there to its end.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="input">Bytes for its standard input.</param>
    /// <param name="cancel">Stops the program.</param>
    Task<Output> RunAsync(IReadOnlyList<string> command, byte[]? input, CancellationToken cancel);

    /// <summary>Writes a file there, with the folders above it.</summary>
    /// <param name="path">The full path in that place.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancel">Stops the writing.</param>
    Task WriteAsync(string path, byte[] content, CancellationToken cancel);
}
