using System.Text.Json.Serialization;

namespace Acceptance.Report.Documents;

/// <summary>How a scenario failed.</summary>
/// <param name="Where">The feature file and line, as far as known.</param>
/// <param name="Step">The step's text, or the hook's name.</param>
/// <param name="Message">What was said, whole.</param>
internal sealed record Failure(string Where, string Step, string Message)
{
    /// <summary>The message in a line; of an assertion what its author says, without the names of code before it.</summary>
    [JsonIgnore]
    public string InShort { get; init; } = Message;

    public string? Expected { get; init; }

    public string? Seen { get; init; }

    public string? Stack { get; init; }
}
