using Agents.Domain;

namespace Agents.Planning.Parts;

/// <summary>Makes the plan for a part.</summary>
internal static class ChildPlan
{
    /// <summary>The child as it begins; when the parent's strategy has its steps, that phase is done.</summary>
    public static Plan Of(Plan parent, Part part, TimeProvider time)
    {
        var child = new Plan
        {
            Id = PlanId.New(time),
            Parent = parent.Id,
            Title = part.Title,
            Depth = parent.Depth + 1,
            Action = parent.Action,
            Projects = part.Project is { } project ? [project] : parent.Projects,
            Automation = parent.Automation,
            Actors = parent.Actors,
            ReadOnly = parent.ReadOnly,
            Inputs = parent.Inputs,
            Requested = parent.Requested,
            Environment = parent.Environment,
            Parts = Misbehaviour.Parts(parent.Depth + 1, part.Parts),
            Created = time.GetUtcNow(),
            Updated = time.GetUtcNow(),
        };
        return part.Steps.Count > 0 ? Decisions.Strategy(child with { State = PlanState.Complete }, part.Steps) : child;
    }
}
