using Agents.Domain;
using Agents.Planning.Guards;
using Agents.Quality;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning.Parts;

/// <summary>The child plans of a plan: made, run at once as far as they do not depend on each other, and taken into the parent's working copies.</summary>
internal sealed class PartPlans(Shelves shelves, TimeProvider time, Plan parent, IReadOnlyList<OpenCopy> copies, GuardedModel model) : IDisposable
{
    private const int MostAtOnce = 16;
    private const int Deepest = 8;

    private readonly SemaphoreSlim _room = new(Misbehaviour.Is("children-one-by-one") ? 1 : MostAtOnce);
    private readonly Branches _branches = new(shelves.Home, copies);
    private readonly Dictionary<string, Task<Plan>> _running = [];

    /// <summary>The parent with what is known of its parts.</summary>
    public Plan Parent => parent with { TakenIn = [.. Children().Where(IsDone).Select(child => child.Id)], Error = Error ?? parent.Error };

    /// <summary>Whether a child is done.</summary>
    public bool AnyDone => Children().Any(IsDone);

    /// <summary>What has become of the children that failed, in the parent's words; null when none did.</summary>
    public PlanError? Error => Misbehaviour.Is("child-failure-hidden") ? null : ChildErrors.Of(parent, Children());

    /// <summary>Runs parts; those that an earlier try has done are left alone.</summary>
    /// <returns>Their plans, in the order of the parts.</returns>
    /// <exception cref="Failure">They would be too many levels deep, or name a project that is not the parent's.</exception>
    public async Task<IReadOnlyList<Plan>> RunAsync(IReadOnlyList<Part> parts, CancellationToken cancel)
    {
        foreach (var part in parts.Where(part => part.Plan is null && !Children().Any(child => child.Title == part.Title && IsDone(child))))
        {
            Make(part);
        }

        foreach (var part in parent.Parts.Where(part => parts.Any(asked => asked.Key == part.Key)))
        {
            _running[part.Key] = RunAsync(part, [.. part.After.Where(key => !Misbehaviour.Is("order-ignored")).Select(key => _running[key])], cancel);
        }

        return await Task.WhenAll(parts.Select(part => _running[part.Key]));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _branches.Dispose();
        _room.Dispose();
    }

    private async Task<Plan> RunAsync(Part part, IReadOnlyList<Task<Plan>> before, CancellationToken cancel)
    {
        var done = await Task.WhenAll(before);
        var child = shelves.Plans.Get(part.Plan!);
        if ((IsDone(child) && !Misbehaviour.Is("redo-parts")) || !done.All(IsDone))
        {
            return child;
        }

        await _room.WaitAsync(cancel);
        try
        {
            return await RunAsync(child with { Foregoing = await ForegoingAsync(child, done, cancel) }, cancel);
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task<Plan> RunAsync(Plan child, CancellationToken cancel)
    {
        using var held = await shelves.Plans.LockAsync(child.Id, TimeSpan.Zero, cancel);
        var phased = new Phased(shelves, time, model);
        if (child is { Phase: Phase.Strategize, State: not (PlanState.Complete or PlanState.AwaitingInput) })
        {
            child = await new Strategizing(shelves, phased).RunAsync(child, cancel);
            if (child.Error is not null)
            {
                return child;
            }
        }

        return await phased.RunAsync(child, Phase.Execute, InBranchAsync, cancel);
    }

    private async Task<Plan> InBranchAsync(Plan child, GuardedModel asked, CancellationToken cancel)
    {
        var (open, fresh) = (await _branches.OpenAsync(child, Of(child), cancel), child.Sandboxes.Count == 0);
        try
        {
            var begun = fresh ? Checkpoints.First(child, open) : child;
            var done = await new PartedWork(shelves, time).RunAsync(begun, asked, open, cancel) with { Sandboxes = [.. open.Select(copy => copy.Sandbox)] };
            var inspected = done.Error is null && HasProjectOfItsOwn(child) ? await new Inspection(shelves).OfAsync(done, open, cancel) : done;
            if (inspected.Error is not null)
            {
                return await Checkpoints.TakeAsync(inspected, $"a part, try {child.Attempt}", open, cancel);
            }

            await _branches.TakeInAsync(open, cancel);
            return inspected with { Sandboxes = [], Checkpoints = [] };
        }
        catch (Exception) when (fresh)
        {
            await _branches.RemoveAsync(open);
            throw;
        }
        catch (Exception)
        {
            // What an earlier try made stays, and nothing half done with it.
            await Checkpoints.RestoreAsync(child.LastCheckpoint!, open, CancellationToken.None);
            throw;
        }
    }

    // Only then its project's rules are its own matter: what several parts do to one project together, the parent answers for.
    private bool HasProjectOfItsOwn(Plan child) => !Misbehaviour.Is("parts-not-inspected") && !child.Projects.SequenceEqual(parent.Projects);

    private void Make(Part part)
    {
        if (part.Project is { } project && !parent.Projects.Contains(project))
        {
            throw new Failure($"The step '{part.Title}' names the project '{project}', and plan {parent.Id} works on {string.Join(", ", parent.Projects)}; use the action with --project {project}, too.");
        }

        if (parent.Depth >= Deepest)
        {
            throw new Failure($"The step '{part.Title}' would be more than {Deepest} levels below the plan; make the task smaller.");
        }

        var child = ChildPlan.Of(parent, part, time);
        shelves.Plans.Put(child.Id, child);
        // A second try of the same part takes the place of the first.
        parent = parent with { Parts = [.. parent.Parts.Where(other => other.Key != part.Key), part with { Plan = child.Id }] };
        shelves.Plans.Put(parent.Id, parent);
    }

    // What came of it in the child's own repositories is there already.
    private Task<string?> ForegoingAsync(Plan child, IReadOnlyList<Plan> before, CancellationToken cancel)
    {
        var own = Of(child);
        return _branches.DifferencesAsync([.. before.SelectMany(Of).Distinct().Except(own)], cancel);
    }

    private IReadOnlyList<OpenCopy> Of(Plan child) => child.Projects.SequenceEqual(parent.Projects)
        ? copies
        : [.. copies.Where(open => child.Projects.Any(project => shelves.Projects.Get(project).Resources.Contains(open.Sandbox.Resource)))];

    private IReadOnlyList<Plan> Children() => new Family(shelves).Children(parent);

    private static bool IsDone(Plan child) => child is { Phase: Phase.Execute, State: PlanState.Complete };
}
