using System.CommandLine;
using Acceptance.Cli.Defects;

namespace Acceptance.Cli;

/// <summary>What can be typed after <c>./accept</c>.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var filter = new Option<string?>("--filter") { Description = "Run only what fits, in the words of `dotnet test --filter`: Category=wf18, DisplayName~Clone" };
        var verbose = new Option<bool>("--verbose") { Description = "Print the equivalent dotnet lines first" };
        var run = new Command("run", "Build the suite, run it, and print each scenario as it ends (the default)") { filter, verbose };
        var only = new Option<string[]>("--defect") { Description = "Try this one alone; can be given again", DefaultValueFactory = _ => [] };
        var listed = new Option<bool>("--listed") { Description = "Run only the scenarios that tests/suite/defects.tsv names: minutes less, and no 'also failed'" };
        var defects = new Command("defects", "Break each promise of the reference program on purpose, and print which scenarios notice") { only, listed, verbose };
        defects.SetAction((parsed, stop) => new DefectsRun(parsed.GetRequiredValue(only), parsed.GetValue(listed), parsed.GetValue(verbose)).RunAsync(stop));
        var root = new RootCommand("""
            Runs the acceptance suite.

            Exit codes: 0 all passed (of `defects`: all were caught); 1 a scenario failed, or none ran; 2 the suite does not build, or the command line or a variable is wrong; 3 no .NET SDK; 130 interrupted.
            """) { filter, verbose, run, defects };
        foreach (var command in new Command[] { root, run })
            command.SetAction((parsed, stop) => new SuiteRun(parsed.GetValue(filter), parsed.GetValue(verbose)).RunAsync(stop));
        return root;
    }
}
