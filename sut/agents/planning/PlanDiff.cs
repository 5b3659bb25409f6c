using Agents.Domain;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>What a plan would change, as a patch; one repository after the other.</summary>
internal static class PlanDiff
{
    /// <summary>The patch against where the plan began.</summary>
    public static Task<string> OfAsync(Plan plan, Shelves shelves, CancellationToken cancel) => OfAsync(plan, shelves, open => open.Sandbox.Base, cancel);

    /// <summary>What the last correction changed in what the plan had done before.</summary>
    /// <exception cref="Failure">Nothing that was executed has been corrected.</exception>
    public static Task<string> OfCorrectionAsync(Plan plan, Shelves shelves, CancellationToken cancel)
    {
        var before = plan.Corrections is [.., var correction] ? plan.Checkpoints.FirstOrDefault(kept => kept.Id == correction.Before) : null;
        return before is null
            ? throw new Failure($"Nothing that plan {plan.Id} had executed was corrected; say what to change with `agents plan correct {plan.Id} --mode revert --guidance ...`.")
            : OfAsync(plan, shelves, open => before.Trees.First(tree => tree.Resource == open.Sandbox.Resource).Tree, cancel);
    }

    private static async Task<string> OfAsync(Plan plan, Shelves shelves, Func<OpenCopy, string> since, CancellationToken cancel)
    {
        var patches = new List<string>();
        var copies = await new PlanWorkspaces(plan, shelves).EnterAsync(cancel);
        foreach (var open in copies)
        {
            patches.Add(await open.Copy.DiffAsync(since(open), copies.Count > 1 ? open.Sandbox.Resource : null, cancel));
        }

        patches.AddRange(plan.Migrations.Select(migration => $"-- {migration.Resource}\n{string.Concat(migration.Statements.Select(statement => $"{statement};\n"))}"));
        return string.Join('\n', patches.Where(patch => patch.Length > 0));
    }
}
