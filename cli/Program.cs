using Acceptance.Cli;
using Spectre.Console;

// A log file has no width: lines are wrapped on a terminal only.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 10_000;
return await Commands.Root().Parse(args).InvokeAsync();
