using Xunit.Abstractions;
using Xunit.Sdk;

namespace Acceptance.Support.Modes;

/// <summary>Tells the person at the terminal something about a whole run: xUnit hands the way to do so to those who order its tests.</summary>
internal static class Announcement
{
    /// <summary>Where xUnit takes messages about the run; null until it has handed it over.</summary>
    public static IMessageSink? To { get; set; }

    /// <summary>Says it, a line each.</summary>
    public static void Of(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            To?.OnMessage(new DiagnosticMessage(line));
    }
}
