using System.CommandLine;
using System.Runtime.InteropServices;

namespace Acceptance.Fakes.Server;

/// <summary>fake-llm's command line.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = new RootCommand("A scripted fake LLM for tests: no key, no network, no luck. Exit codes: 0 fine, 1 a script is wrong, 2 wrong usage, 3 cannot start.")
        {
            ServeCommand.Build(),
            CheckCommand.Build(),
            RecordCommand.Build(),
        };
        var parsed = root.Parse(args);
        var code = parsed.Invoke();
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    /// <summary>Says on standard error why nothing can be done.</summary>
    public static int Fail(int code, string sentence)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }

    /// <summary>
    /// Serves until Ctrl-C or SIGTERM ask for an end. The thread waits and the signals tell it: a chain of awaits would be compiled link by
    /// link before the first answer.
    /// </summary>
    public static int UntilEnded(Func<CancellationToken, IAsyncDisposable> start)
    {
        using var ended = new CancellationTokenSource();
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var served = start(ended.Token);
        ended.Token.WaitHandle.WaitOne();
        served.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return ExitCode.Fine;
    }
}
