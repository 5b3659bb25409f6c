using System.CommandLine;

namespace Acceptance.Fakes.Server;

/// <summary>fake-llm's command line.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("A scripted fake LLM for tests: no key, no network, no luck. Exit codes: 0 fine, 1 a script is wrong, 2 wrong usage, 3 cannot start.")
        {
            ServeCommand.Build(),
            CheckCommand.Build(),
            RecordCommand.Build(),
        };
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    /// <summary>Says on standard error why nothing can be done.</summary>
    public static int Fail(int code, string sentence)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }

    /// <summary>Completes when Ctrl-C or SIGTERM ask for an end.</summary>
    public static async Task Ended(CancellationToken stop)
    {
        var ended = new TaskCompletionSource();
        await using var asked = stop.Register(ended.SetResult);
        await ended.Task;
    }
}
