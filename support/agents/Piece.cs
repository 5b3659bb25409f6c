namespace Acceptance.Support.Agents;

/// <summary>A part of a task.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">What the model writes for it.</param>
/// <param name="After">The parts that it depends on.</param>
public sealed record Piece(string Name, string File, IReadOnlyList<string> After)
{
    /// <summary>What the model writes into the file; the name unless the scenario says.</summary>
    public string Text { get; init; } = Name;

    /// <summary>The one project that it works on; null for all of the plan's.</summary>
    public string? Project { get; init; }

    /// <summary>Reads a row of a table: the part, what comes before it (with commas), and its file, which is named after it unless the row says.</summary>
    public static Piece Of(string name, string after, string? file = null) =>
        new(name, file ?? $"{name.Replace(' ', '-')}.txt", after.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
