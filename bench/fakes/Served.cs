using System.Diagnostics;

namespace Acceptance.Fakes.Bench;

/// <summary>A server in a process of its own, on the first core; whoever loads it is on the second.</summary>
internal sealed class Served : IDisposable
{
    private readonly Process process;

    public Served(params string[] what)
    {
        var start = new ProcessStartInfo("taskset") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var word in (string[])["-c", "0", Environment.ProcessPath!, "serve", .. what])
        {
            start.ArgumentList.Add(word);
        }

        process = Process.Start(start)!;
        Url = new(process.StandardOutput.ReadLine()!);
    }

    public Uri Url { get; }

    /// <summary>The processor time it has used: what a figure of it rests on is the same on a busy machine.</summary>
    public TimeSpan Used
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public string Say(string line)
    {
        process.StandardInput.WriteLine(line);
        return process.StandardOutput.ReadLine()!;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
