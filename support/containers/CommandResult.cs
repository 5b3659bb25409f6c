namespace Acceptance.Support.Containers;

/// <summary>How a program ended and what it wrote.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Error">All of its standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>True for exit code 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>What it complained about, on one line.</summary>
    public string Complaint =>
        (Error + "\n" + Output).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } lines
            ? lines.FirstOrDefault(IsErrorLine) ?? (Error.Trim().Length > 0 ? Error.Trim().Split('\n')[^1].Trim() : lines[^1])
            : $"it ended with code {ExitCode} and said nothing";

    // The first such line is the cause; what follows are its consequences and advice.
    private static bool IsErrorLine(string line) =>
        line.StartsWith("Error", StringComparison.OrdinalIgnoreCase) || line.StartsWith("fatal", StringComparison.Ordinal);
}
