using Agents.Domain;

namespace Agents.Planning;

/// <summary>What was decided in a plan, as it happens.</summary>
internal static class Decisions
{
    /// <summary>The model gave steps.</summary>
    /// <param name="plan">The plan as it was asked about.</param>
    /// <param name="steps">All its steps now; those that it had before were decided earlier.</param>
    public static Plan Strategy(Plan plan, IReadOnlyList<string> steps)
    {
        var fresh = steps.Skip(plan.Steps.Count).ToList();
        var decided = Add(plan, DecisionKind.Strategy, $"{fresh.Count} {(fresh.Count == 1 ? "step" : "steps")}", null, plan.ModelUse.Calls);
        return AddBelow(decided, DecisionKind.Step, fresh) with { Steps = steps };
    }

    /// <summary>The model changed files.</summary>
    public static Plan Execution(Plan plan) =>
        AddBelow(Add(plan, DecisionKind.Execution, $"{plan.Changes.Files.Count} changed", null, plan.ModelUse.Calls), DecisionKind.File, plan.Changes.Files);

    /// <summary>The user corrected the plan; from the first one that is taken back, all that stood is.</summary>
    public static Plan Correction(Plan plan, string guidance, Func<Decision, bool> takenBack)
    {
        var corrected = Add(plan, DecisionKind.Correction, guidance, null, null);
        var by = corrected.Decisions[^1].Id;
        return corrected with { Decisions = [.. corrected.Decisions.Select(decision => decision.Id != by && decision.Stands && takenBack(decision) ? decision with { TakenBackBy = by } : decision)] };
    }

    /// <summary>Adds a step that the user wants, as part of the last decision.</summary>
    public static Plan Step(Plan plan, string step) =>
        AddBelow(plan, DecisionKind.Step, [step]) with { Steps = [.. plan.Steps, step] };

    /// <summary>The decisions as they stood at a checkpoint; later ones are taken back by it.</summary>
    public static IReadOnlyList<Decision> AsOf(IReadOnlyList<Decision> decisions, Checkpoint checkpoint) =>
        [.. decisions.Select(decision => decision with { TakenBackBy = checkpoint.Standing.Contains(decision.Id) ? null : decision.TakenBackBy ?? checkpoint.Id })];

    private static Plan AddBelow(Plan plan, DecisionKind kind, IReadOnlyList<string> choices)
    {
        var parent = plan.Decisions[^1];
        return choices.Aggregate(plan, (grown, choice) => Add(grown, kind, choice, parent.Id, parent.Talk));
    }

    private static Plan Add(Plan plan, DecisionKind kind, string choice, string? parent, int? talk) => plan with
    {
        Decisions = [.. plan.Decisions, new Decision($"{plan.Id}-{plan.Decisions.Count + 1}", kind, choice, parent) { Talk = talk }],
    };
}
