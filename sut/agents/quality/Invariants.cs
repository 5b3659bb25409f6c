using Agents.Domain;
using Agents.State;

namespace Agents.Quality;

/// <summary>Which invariants hold where: all of a narrower scope are added to those of a wider one, none is replaced.</summary>
internal static class Invariants
{
    /// <summary>Those that hold for a plan: the global ones, its projects', its own.</summary>
    public static IReadOnlyList<Invariant> For(Plan plan, Shelves shelves) => Effective(shelves, plan.Id, plan.Projects);

    /// <summary>Those that hold there, the widest scope first.</summary>
    /// <param name="shelves">Where they are remembered.</param>
    /// <param name="plan">A plan's id, or null.</param>
    /// <param name="projects">The names of projects.</param>
    public static IReadOnlyList<Invariant> Effective(Shelves shelves, string? plan, IReadOnlyList<string> projects) =>
    [
        .. shelves.Invariants.All().Where(invariant => invariant.HoldsFor(plan, projects))
            .OrderBy(invariant => invariant.Plan is not null ? 2 : invariant.Project is not null ? 1 : 0),
    ];
}
