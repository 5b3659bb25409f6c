using System.CommandLine;
using System.Globalization;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept repeat N</c>: does it pass every time?</summary>
internal static class RepeatCommand
{
    public static Command Create()
    {
        var times = new Argument<int>("times") { Description = "How often at most; the first run that fails ends it" };
        times.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && (!int.TryParse(token.Value, out var n) || n < 1))
                given.AddError($"repeat takes a number from 1 on, not \"{token.Value}\".");
        });
        var keepOn = new Option<bool>("--keep-going") { Description = "Go on after a failure, for a tally of how often each fails" };
        var options = new RunOptions();
        var command = new Command("repeat", "Run the suite, or what you choose of it, several times in new orders until it fails, and print the tally") { times, keepOn };
        options.AddTo(command);
        command.SetAction((parsed, stop) => Built.ThenAsync(
            options.Suite(parsed), suite => RepeatAsync(suite, options.Of(parsed), parsed.GetValue(times), parsed.GetValue(keepOn), stop), stop));
        return command;
    }

    private static async Task<int> RepeatAsync(Suite suite, Run run, int times, bool keepOn, CancellationToken stop)
    {
        var worst = ExitCode.Done;
        var failures = new Dictionary<string, int>();
        var round = 0;
        while (round < times && (worst == ExitCode.Done || keepOn) && !stop.IsCancellationRequested)
        {
            round++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Run {round} of {times}"));
            worst = Math.Max(worst, await run.OfAsync(suite, stop));
            foreach (var name in LastRun.In(Project.Artifacts)?.Failed ?? [])
                failures[name] = failures.GetValueOrDefault(name) + 1;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round} of {times} runs done, {failures.Count} scenarios failed in any of them."));
        foreach (var (name, count) in failures.OrderByDescending(failure => failure.Value))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} of {round}  {name}"));
        return worst;
    }
}
