using System.Text.Json.Serialization;

namespace Agents.Domain;

/// <summary>Something that was decided in a plan.</summary>
/// <param name="Id">The plan's id, a dash, and a number counted within the plan.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Choice">What was decided.</param>
/// <param name="Parent">The id of the decision that it belongs to; null for one that belongs to the plan itself.</param>
internal sealed record Decision(string Id, DecisionKind Kind, string Choice, string? Parent)
{
    /// <summary>Which talk with the model led to it: how often the model had been asked before. Null when no model was asked.</summary>
    public int? Talk { get; init; }

    /// <summary>The id of the correction that took it back; null while it stands.</summary>
    public string? TakenBackBy { get; init; }

    /// <summary>Whether it stands.</summary>
    [JsonIgnore]
    public bool Stands => TakenBackBy is null;
}
