using Agents.Domain;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>Keeps how a plan stands, in its working copies, so that it can go back there.</summary>
internal static class Checkpoints
{
    /// <summary>The checkpoint before anything is changed.</summary>
    public static Plan First(Plan plan, IReadOnlyList<OpenCopy> copies) =>
        With(plan, "before execution", [.. copies.Select(open => new CheckpointTree(open.Sandbox.Resource, open.Sandbox.Base))]);

    /// <summary>Adds a checkpoint of what the working copies hold now.</summary>
    public static async Task<Plan> TakeAsync(Plan plan, string what, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var trees = new List<CheckpointTree>();
        foreach (var open in copies)
        {
            trees.Add(new CheckpointTree(open.Sandbox.Resource, await open.Copy.KeepAsync(IdAfter(plan), cancel)));
        }

        return With(plan, what, trees);
    }

    /// <summary>Puts the working copies back to a checkpoint.</summary>
    public static async Task RestoreAsync(Checkpoint checkpoint, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        foreach (var open in copies)
        {
            var tree = checkpoint.Trees.First(tree => tree.Resource == open.Sandbox.Resource).Tree;
            await open.Copy.RestoreAsync(open.Sandbox.Base, tree, cancel);
        }
    }

    private static Plan With(Plan plan, string what, IReadOnlyList<CheckpointTree> trees) =>
        plan with { Checkpoints = [.. plan.Checkpoints, new Checkpoint(IdAfter(plan), what, plan.Steps, trees) { Standing = [.. plan.Decisions.Where(decision => decision.Stands).Select(decision => decision.Id)], TakenIn = plan.TakenIn, Migrations = plan.Migrations }] };

    private static string IdAfter(Plan plan) => $"cp-{plan.Checkpoints.Count + 1}";
}
