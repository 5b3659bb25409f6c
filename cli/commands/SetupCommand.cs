using System.CommandLine;
using Acceptance.Cli.Setup;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept setup</c>: what the machine lacks.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Only look: change nothing, exit with 1 if something is missing" };
        var command = new Command("setup", "Say what this machine has of what scenarios and tests use, and get the rest where that is allowed") { check };
        command.SetAction(parsed =>
        {
            if (Machine.SetUp(onlyLook: parsed.GetValue(check)))
                return ExitCode.Done;
            Console.WriteLine("The suite runs without what is missing; what needs it is skipped, with the reason.");
            return ExitCode.Failed;
        });
        return command;
    }
}
