using Agents.Domain;
using Agents.State;

namespace Agents.Planning.Parts;

/// <summary>A plan and all plans below it.</summary>
internal sealed class Family(Shelves shelves)
{
    /// <summary>Lets a plan through that a user made.</summary>
    /// <exception cref="Failure">It is a part of another, and goes where that one goes.</exception>
    public static Plan Head(Plan plan) => plan.Parent is { } parent
        ? throw new Failure($"Plan {plan.Id} is a part of plan {parent}, which runs, applies and cancels it; name that one.")
        : plan;

    /// <summary>The plans right below a plan, in the order of its parts.</summary>
    public IReadOnlyList<Plan> Children(Plan plan) => [.. plan.Parts.Where(part => part.Plan is not null).Select(part => shelves.Plans.Get(part.Plan!))];

    /// <summary>All plans below a plan.</summary>
    public IEnumerable<Plan> Below(Plan plan) => Children(plan).SelectMany(child => Below(child).Prepend(child));

    /// <summary>Changes all plans below a plan.</summary>
    public void Mark(Plan plan, Func<Plan, Plan> change)
    {
        foreach (var child in Below(plan).ToList())
        {
            shelves.Plans.Put(child.Id, change(child));
        }
    }
}
