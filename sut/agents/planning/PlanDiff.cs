using Agents.Domain;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>What a plan would change, as a patch.</summary>
internal static class PlanDiff
{
    /// <summary>The patch against where the plan began, one repository after the other.</summary>
    public static async Task<string> OfAsync(Plan plan, Shelves shelves, CancellationToken cancel)
    {
        var patches = new List<string>();
        var copies = await new PlanWorkspaces(plan, shelves).EnterAsync(cancel);
        foreach (var open in copies)
        {
            patches.Add(await open.Copy.DiffAsync(open.Sandbox.Base, copies.Count > 1 ? open.Sandbox.Resource : null, cancel));
        }

        return string.Join('\n', patches.Where(patch => patch.Length > 0));
    }
}
