using System.Text.Json.Serialization;

namespace Agents.Domain;

/// <summary>
/// What an automation profile lets a plan do by itself. Each phase has a threshold: 0 runs by itself always, 1 never, and anything
/// between when the model is at least so confident of its strategy.
/// </summary>
/// <param name="Name">The profile.</param>
/// <param name="Strategize">For the steps.</param>
/// <param name="Execute">For the files.</param>
/// <param name="Apply">For the commit.</param>
internal sealed record ProfileRules(string Name, decimal Strategize, decimal Execute, decimal Apply)
{
    /// <summary>Whether apply wants to hear yes, even where nobody sits at a terminal.</summary>
    public bool WantsYes { get; init; }

    /// <summary>Whether its plans are never applied.</summary>
    public bool NeverApplies { get; init; }

    /// <summary>Whether any phase may run by itself: then a plan that stands still waits for somebody.</summary>
    [JsonIgnore]
    public bool RunsByItself => Strategize < 1;

    /// <summary>The profiles that are always there. The first six are the documented ones; auto and preview are this program's own.</summary>
    public static IReadOnlyList<ProfileRules> BuiltIn { get; } =
    [
        new("manual", 1, 1, 1) { WantsYes = true },
        new("supervised", 1, 1, 1),
        new("review", 0, 1, 1),
        new("cautious", 0, 0.9m, 1),
        new("trusted", 0, 0, 1),
        new("ci", 0, 0, 0),
        new("auto", 0, 0.8m, 0.8m),
        new("preview", 0, 0, 1) { NeverApplies = true },
    ];

    /// <summary>Whether a phase runs by itself.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="confidence">How sure the model is of its strategy, 0 to 1; null when it did not say.</param>
    public bool Lets(Phase phase, decimal? confidence)
    {
        var threshold = phase switch { Phase.Strategize => Strategize, Phase.Execute => Execute, _ => Apply };
        return !(NeverApplies && phase is Phase.Apply) && (threshold == 0 || (threshold < 1 && confidence >= threshold));
    }
}
