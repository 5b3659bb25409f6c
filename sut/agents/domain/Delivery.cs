using System.Text.Json.Serialization;

namespace Agents.Domain;

/// <summary>What became of a plan's changes to one repository.</summary>
/// <param name="Resource">The repository.</param>
/// <param name="Commit">The commit that holds them; null when there were none.</param>
/// <param name="Refusal">Why it did not reach its branch; null when it did.</param>
internal sealed record Delivery(string Resource, string? Commit, string? Refusal)
{
    /// <summary>Whether it reached its branch.</summary>
    [JsonIgnore]
    public bool Done => Refusal is null;
}
