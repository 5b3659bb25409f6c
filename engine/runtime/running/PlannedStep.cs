using Reqnroll.Bindings;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Matching;

namespace Reqnroll.Engine.Running;

/// <summary>
/// One step of a running scenario with what it matched: those of the feature file are matched before the first one runs.
/// A step that another one runs has no place of its own, and -1 for a number.
/// </summary>
internal sealed record PlannedStep(int Number, StepModel? Model, StepInstance Instance, StepMatch Match)
{
    public bool IsNested => Model is null;

    /// <summary>The line in the feature file.</summary>
    public int? Line => Model?.Line;
}
