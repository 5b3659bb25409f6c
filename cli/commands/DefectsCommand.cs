using System.CommandLine;
using Acceptance.Cli.Defects;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept defects</c>: does the suite notice when the program under test breaks a promise?</summary>
internal static class DefectsCommand
{
    public static Command Create()
    {
        var only = new Option<string[]>("--defect") { Description = "Try this one alone; can be given again", DefaultValueFactory = _ => [] };
        var listed = new Option<bool>("--listed") { Description = "Run only the scenarios that tests/suite/defects.tsv names: minutes less, and no 'also failed'" };
        var verbose = new Option<bool>("--verbose") { Description = "Print the equivalent dotnet lines before they run" };
        var command = new Command("defects", "Break each promise of the reference program on purpose, and print which scenarios notice") { only, listed, verbose };
        command.SetAction((parsed, stop) => new DefectsRun(parsed.GetRequiredValue(only), parsed.GetValue(listed), parsed.GetValue(verbose)).RunAsync(stop));
        return command;
    }
}
