using System.CommandLine;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept last-failed</c>: what failed last time, again.</summary>
internal static class LastFailedCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var command = new Command("last-failed", "Run again what failed in the last run, and nothing else");
        options.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (LastRun.In(Project.Artifacts) is not { } last)
            {
                Console.Error.WriteLine("There is no last run to look at: run ./accept first.");
                return ExitCode.CannotRun;
            }
            if (last.Failed is [])
            {
                Console.WriteLine("Nothing failed in the last run.");
                return ExitCode.Done;
            }
            var asked = options.Of(parsed);
            var run = asked with { Filter = TestFilter.All(TestFilter.Any(last.Failed.Select(name => TestFilter.Is("DisplayName", name))), asked.Filter) };
            Console.WriteLine($"{last.Failed.Count} failed in the last run.");
            return await Built.ThenAsync(options.Suite(parsed), suite => run.OfAsync(suite, stop), stop);
        });
        return command;
    }
}
