using System.CommandLine;
using Acceptance.Cli;
using Acceptance.Cli.Commands;
using Acceptance.Cli.Features;
using Spectre.Console;

// A log file has no width and no colours: lines are wrapped and coloured on a terminal only, and NO_COLOR is heeded there too.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 10_000;
if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}
try
{
    // "@wf18" is a tag here, not a file with more arguments.
    var parsed = Root.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (parsed.Errors is { Count: > 0 } errors)
    {
        foreach (var error in errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("`./accept --help` shows what can be typed.");
        return ExitCode.CannotRun;
    }
    // A test host that is asked to end first ends its children: it gets the time for that.
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
}
catch (Exception e) when (e is NothingChosenException or FeatureUnreadableException)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.CannotRun;
}
