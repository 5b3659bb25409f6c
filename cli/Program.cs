using Acceptance.Cli;
using Spectre.Console;

// A log file has no width and no colours: lines are wrapped and coloured on a terminal only, and NO_COLOR is heeded there too.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 10_000;
if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}
return await Commands.Root().Parse(args).InvokeAsync();
