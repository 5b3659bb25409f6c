using System.CommandLine;

namespace Acceptance.Cli.Commands;

/// <summary>What can be typed after <c>./accept</c>.</summary>
internal static class Root
{
    public static RootCommand Create()
    {
        var run = RunCommand.Create();
        var root = new RootCommand("""
            Runs the acceptance suite, and what goes with it. Without a command it runs everything: `./accept run`.

            Exit codes: 0 done, all passed, every defect caught; 1 a scenario failed, none ran, or something was found; 2 the suite does not build, or the command line or a variable is wrong; 3 no .NET SDK; 130 interrupted.
            """)
        {
            run, LastFailedCommand.Create(), RepeatCommand.Create(), WatchCommand.Create(), ListCommand.Create(), LintCommand.Create(), ReportCommand.Create(), SetupCommand.Create(),
            DefectsCommand.Create(),
        };
        // The default: what follows `./accept` is what follows `./accept run`.
        foreach (var option in run.Options)
            root.Options.Add(option);
        root.Action = run.Action;
        return root;
    }
}
