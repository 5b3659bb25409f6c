using System.CommandLine;
using Acceptance.Cli.Features;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept watch</c>: runs what a saved file touches.</summary>
internal static class WatchCommand
{
    private static string Known => Path.Combine(Project.Artifacts, "watch.ndjson");

    public static Command Create()
    {
        var options = new RunOptions();
        var command = new Command("watch", "Wait for saved files, and run the scenarios that they touch: a feature its own, a step class those that use it, support all; Ctrl-C ends it");
        options.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            try
            {
                await WatchAsync(options.Suite(parsed), options.Of(parsed), stop);
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is how it ends.
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task WatchAsync(Suite suite, Run chosen, CancellationToken stop)
    {
        using var changes = new Changes(Project.Root, "features", "steps", "support", "fakes", "sut");
        Console.WriteLine("Running everything once, to learn which steps each feature uses ...");
        await RunAsync(suite, chosen, stop);
        // The next run writes over its messages; these stay what is known.
        if (File.Exists(Suite.Messages))
            File.Copy(Suite.Messages, Known, overwrite: true);
        while (true)
        {
            Console.WriteLine("Waiting for a saved file; Ctrl-C ends it.");
            var files = await changes.NextAsync(stop);
            Console.WriteLine($"Saved: {string.Join(", ", files)}");
            try
            {
                var touched = new Touched(Feature.All(Project.Root), File.Exists(Known) ? File.ReadLines(Known) : []);
                await RunAsync(suite, chosen with { Filter = TestFilter.All(touched.By(files), chosen.Filter) }, stop);
            }
            catch (FeatureUnreadableException torn)
            {
                Console.Error.WriteLine(torn.Message);
            }
        }
    }

    private static Task<int> RunAsync(Suite suite, Run run, CancellationToken stop) => Built.ThenAsync(suite, built => run.OfAsync(built, stop), stop);
}
