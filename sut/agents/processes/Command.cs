using System.ComponentModel;
using System.Diagnostics;

namespace Agents.Processes;

/// <summary>One run of another program on this machine.</summary>
/// <param name="Program">Its name, found on the PATH, or its full path.</param>
/// <param name="Arguments">Its arguments, passed as they are: no shell reads them.</param>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Bytes for its standard input; empty when null.</summary>
    public byte[]? Input { get; init; }

    /// <summary>Whether its standard input stays open until it has ended: where that ends before, this program is gone.</summary>
    public bool HoldsInput { get; init; }

    /// <summary>Variables to set on top of the inherited ones.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it starts with <see cref="Environment"/> alone.</summary>
    public bool Bare { get; init; }

    /// <summary>How long it may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="Failure">It is not installed, or it took longer than its limit.</exception>
    public async Task<Output> RunAsync(CancellationToken cancel)
    {
        using var process = Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        try
        {
            var bytes = ReadAsync(process.StandardOutput.BaseStream, limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await FeedAsync(process, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new Output(process.ExitCode, await bytes, await error);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new Failure($"`{this}` did not finish within {Limit.TotalSeconds:0} s and was stopped; run it by hand to see what it waits for.");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts it with all three streams redirected, so that it can outlive this program without holding its terminal.</summary>
    /// <exception cref="Failure">It is not installed.</exception>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ChildEnvironment.Prepare(start.Environment, Environment, Bare);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new Failure($"`{Program}` was not found on the PATH; install it and try again.", missing);
        }
    }

    /// <summary>The command line as the user would type its beginning.</summary>
    public override string ToString() => string.Join(' ', Arguments.Take(2).Prepend(Program));

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancel);
        return buffer.ToArray();
    }

    private async Task FeedAsync(Process process, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Input ?? [], cancel);
            await process.StandardInput.BaseStream.FlushAsync(cancel);
            if (!HoldsInput)
            {
                process.StandardInput.Close();
            }
        }
        catch (IOException)
        {
            // The program ended without reading its input: its exit code and errors say why, better than a broken pipe does.
            process.StandardInput.BaseStream.Dispose();
        }
    }
}
