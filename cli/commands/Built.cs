using Acceptance.Cli.Running;
using Acceptance.Support.Modes;

namespace Acceptance.Cli.Commands;

/// <summary>What every command that runs scenarios begins with.</summary>
internal static class Built
{
    /// <summary>Builds the suite, and goes on if that worked.</summary>
    public static async Task<int> ThenAsync(Suite suite, Func<Suite, Task<int>> goOn, CancellationToken stop)
    {
        if (RunMode.OfThisRun.Wrong is { } wrong)
        {
            Console.Error.WriteLine(wrong);
            return ExitCode.CannotRun;
        }
        if (await suite.BuildAsync(stop))
            return await goOn(suite);
        return stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.CannotRun;
    }
}
