namespace Acceptance.Fakes;

/// <summary>A tool that a request offers to the model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is said to do; empty when the request does not say.</param>
/// <param name="Schema">The JSON schema of its arguments, as sent; empty when the request has none.</param>
public sealed record Tool(string Name, string Description, string Schema)
{
    /// <summary>Whether it takes a text as it is instead of JSON: OpenAI's custom tools.</summary>
    public bool TakesText { get; init; }
}
