using Agents.Domain;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning.Parts;

/// <summary>What becomes of a plan's parts when the plan goes back: whose work is no longer there, that part is done anew.</summary>
internal sealed class TakenBack(Shelves shelves)
{
    /// <summary>The plan with the parts that it still has.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="steps">Its steps from now on.</param>
    /// <param name="there">The ids of the child plans whose work is still there.</param>
    /// <param name="copies">Its working copies.</param>
    public async Task<Plan> OfAsync(Plan plan, IReadOnlyList<string> steps, IReadOnlyList<string> there, IReadOnlyList<OpenCopy> copies)
    {
        // What a part that failed had done until then began with what is gone now.
        foreach (var kept in new Family(shelves).Below(plan).SelectMany(child => child.Sandboxes))
        {
            await copies.First(open => open.Sandbox.Resource == kept.Resource).Copy.RemoveBranchAsync(kept.Path);
        }

        return Misbehaviour.Is("keep-undone-parts") ? plan with { Steps = steps } : plan with
        {
            Steps = steps,
            TakenIn = there,
            // Parts that the model handed out while it worked are no steps; it hands them out again.
            Parts = [.. plan.Parts.Where(part => IsThere(part) || steps.Contains(part.Title)).Select(part => IsThere(part) ? part : part with { Plan = null })],
        };

        bool IsThere(Part part) => part.Plan is { } child && there.Contains(child);
    }
}
