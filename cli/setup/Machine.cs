using System.Globalization;
using Spectre.Console;

namespace Acceptance.Cli.Setup;

/// <summary>What this machine has of what is needed.</summary>
internal static class Machine
{
    /// <summary>Says of each need whether it is there, and gets what is not unless it is only to look.</summary>
    /// <returns>Whether everything is there in the end.</returns>
    public static bool SetUp(bool onlyLook, bool verbose)
    {
        var installer = new Installer();
        var complete = true;
        foreach (var need in Needs.Of(Project.Root))
        {
            if (need.IsThere())
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [green]there[/]    {need.Name}{(verbose ? $", for {need.Why}: `{need.Supply.Line}`" : "")}");
            else if (onlyLook)
            {
                complete = false;
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [yellow]missing[/]  {need.Name}, for {need.Why}: `{need.Supply.Line}`");
            }
            else
                complete &= Get(need, installer);
        }
        return complete;
    }

    /// <summary>Gets what is missing without a word of what is there; what cannot be had is said, and its scenarios are skipped.</summary>
    public static void FillGaps()
    {
        var installer = new Installer();
        foreach (var need in Needs.Of(Project.Root).Where(need => !need.IsThere()))
            Get(need, installer);
    }

    private static bool Get(Need need, Installer installer)
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [blue]getting[/]  {need.Name}, for {need.Why}: `{need.Supply.Line}`");
        if (installer.Get(need) is { } failure)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [yellow]missing[/]  {need.Name}: {failure}");
            return false;
        }
        if (need.IsThere())
            return true;
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [yellow]missing[/]  {need.Name}: `{need.Supply.Line}` worked, and it is still not on the PATH");
        return false;
    }
}
