using Agents.Domain;

namespace Agents.Quality;

/// <summary>What a human decides before a plan is applied, whatever its profile and the model's confidence: an invariant says so.</summary>
internal static class HumanDecision
{
    /// <summary>A sentence for each invariant that asks for one, without its end; none when the plan touches nothing that they are about.</summary>
    public static IReadOnlyList<string> Of(Plan plan) => Misbehaviour.Is("human-not-asked")
        ? []
        : [.. plan.Invariants
            .Select(invariant => (invariant.Text, Paths: plan.Changes.Files.Where(path => PathPattern.Fits(path, invariant.Ask)).ToList()))
            .Where(asked => asked.Paths.Count > 0)
            .Select(asked => $"A human decides about {string.Join(", ", asked.Paths)}, since \"{asked.Text}\"")];
}
