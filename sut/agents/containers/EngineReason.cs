namespace Agents.Containers;

/// <summary>An engine's own reason, cut out of what it writes to standard error among its warnings.</summary>
internal static class EngineReason
{
    /// <summary>The last line that is no warning and no advice, without the word "Error".</summary>
    public static string Of(string error)
    {
        var line = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .LastOrDefault(line => !line.StartsWith("time=", StringComparison.Ordinal) && !line.StartsWith("See '", StringComparison.Ordinal));
        return line is null ? "no reason given" : line.StartsWith("Error: ", StringComparison.Ordinal) ? line["Error: ".Length..] : line;
    }
}
