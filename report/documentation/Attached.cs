namespace Acceptance.Report.Documents;

/// <summary>A file or a text that a scenario gave away.</summary>
/// <param name="Name">The file's name, or what it is.</param>
/// <param name="MediaType">What it is.</param>
internal sealed record Attached(string Name, string MediaType)
{
    /// <summary>The text, where it is one.</summary>
    public string? Text { get; init; }

    /// <summary>The bytes, as base64: a picture, or a file to be saved.</summary>
    public string? Data { get; init; }

    /// <summary>How large it is.</summary>
    public int Bytes { get; init; }

    /// <summary>Why it is not on the page; null when it is.</summary>
    public string? LeftOut { get; init; }

    /// <summary>The place in the list of steps of the step that gave it away; null for a hook that is not shown.</summary>
    public int? Step { get; init; }
}
