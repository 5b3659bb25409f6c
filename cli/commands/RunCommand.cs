using System.CommandLine;
using Acceptance.Cli.Running;
using Acceptance.Cli.Setup;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept run</c>, and <c>./accept</c>.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var noSetup = new Option<bool>("--no-setup") { Description = "Install nothing: what a scenario needs and is not there, it is skipped for" };
        var open = new Option<bool>("--open") { Description = "Open the living documentation when the run is over" };
        var command = new Command("run", "Get what is missing, build the suite, run it, and write the living documentation (the default)");
        options.AddTo(command);
        command.Options.Add(noSetup);
        command.Options.Add(open);
        command.SetAction(async (parsed, stop) =>
        {
            var run = options.Of(parsed);
            if (!parsed.GetValue(noSetup))
                Machine.FillGaps();
            var code = await Built.ThenAsync(options.Suite(parsed), suite => run.OfAsync(suite, stop), stop);
            if (parsed.GetValue(open))
                Page.Open();
            return code;
        });
        return command;
    }
}
