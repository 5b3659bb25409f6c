using System.CommandLine;
using Acceptance.Cli.Setup;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept setup</c>: what the machine lacks.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Only look: change nothing, exit with 1 if something is missing" };
        var verbose = new Option<bool>("--verbose") { Description = "Print the line that gets each, also of what is there" };
        var command = new Command("setup", "Say what this machine has of what scenarios and tests use, and get the rest where that is allowed") { check, verbose };
        command.SetAction(parsed =>
        {
            if (Machine.SetUp(onlyLook: parsed.GetValue(check), verbose: parsed.GetValue(verbose)))
                return ExitCode.Done;
            Console.WriteLine("The suite runs without what is missing; what needs it is skipped, with the reason.");
            return ExitCode.Failed;
        });
        return command;
    }
}
