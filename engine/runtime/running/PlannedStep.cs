using Reqnroll.Bindings;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Matching;

namespace Reqnroll.Engine.Running;

/// <summary>One step of a running scenario with what it matched: all are matched before the first one runs.</summary>
internal sealed record PlannedStep(int Number, StepModel Model, StepInstance Instance, StepMatch Match);
