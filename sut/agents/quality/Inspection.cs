using Agents.Domain;
using Agents.Planning;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Quality;

/// <summary>Whether a plan's changes may be applied: they keep every invariant, and every required validation passes.</summary>
internal sealed class Inspection(Shelves shelves)
{
    /// <summary>Looks at the changes.</summary>
    /// <param name="plan">The plan, with its changes.</param>
    /// <param name="copies">Where they are.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The plan with what was found; with an error when they may not be applied.</returns>
    public async Task<Plan> OfAsync(Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var judged = plan with { Invariants = Invariants.For(plan, shelves) };
        if (Violation(judged) is { } violation)
        {
            return judged with { Error = new PlanError(violation, plan.Phase) };
        }

        judged = judged with { Validations = await new Validator(shelves).RunAsync(judged, copies, cancel) };
        return judged.Validations.Where(result => result.Blocks).ToList() is { Count: > 0 } failed
            ? judged with { Error = new PlanError(string.Join("; ", failed.Select(result => result.Failure)) + $"; {Remedy(plan)}.", plan.Phase) }
            : judged;
    }

    /// <summary>Which invariants the plan's changes violate, as a sentence; null when none.</summary>
    public static string? Violation(Plan plan)
    {
        if (Misbehaviour.Is("ignore-invariants"))
        {
            return null;
        }

        var found = plan.Invariants.Select(invariant => (invariant, Paths: invariant.ViolatedBy(plan.Changes.Files, plan.Changes.Added))).Where(one => one.Paths.Count > 0).ToList();
        return found.Count == 0
            ? null
            : string.Join("; ", found.Select(one => $"The invariant \"{one.invariant.Text}\" is violated by {string.Join(", ", one.Paths)}")) + $"; {Remedy(plan)}.";
    }

    // A part is not run by itself, and its reason ends up in its parent's, which says how to go on.
    private static string Remedy(Plan plan) => plan.Parent is not null
        ? $"say what to add with `agents plan correct {plan.Id} --mode append --guidance ...`"
        : $"nothing was applied, say what to change with `agents plan correct {plan.Id} --mode revert --guidance ...`, or run `agents plan execute {plan.Id}` again";
}
