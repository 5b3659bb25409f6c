namespace Engine.Expressions.Tests;

/// <summary>One example of a data file: an expression, and what it matches, does not match, or is refused for.</summary>
public sealed class Example
{
    /// <summary>What the example shows, as a sentence.</summary>
    public string Shows { get; set; } = "";

    public string Expression { get; set; } = "";

    /// <summary>Text to the arguments found in it.</summary>
    public Dictionary<string, List<string>> Matches { get; set; } = [];

    public List<string> Rejects { get; set; } = [];

    /// <summary>The whole message, where the expression means nothing.</summary>
    public string? Error { get; set; }

    public override string ToString() => Shows;
}
