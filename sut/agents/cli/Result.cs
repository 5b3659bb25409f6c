using System.Text.Json.Nodes;

namespace Agents.Cli;

/// <summary>What a command found or did.</summary>
/// <param name="Data">The facts, for the envelope's `data`.</param>
/// <param name="Messages">Short sentences for people.</param>
internal sealed record Result(JsonObject Data, params IReadOnlyList<string> Messages)
{
    /// <summary>The plain output, when it is not the messages and the facts one a line.</summary>
    public string? Plain { get; init; }

    /// <summary>Why the command fails although it has facts to show, or null.</summary>
    public JsonObject? Error { get; init; }
}
