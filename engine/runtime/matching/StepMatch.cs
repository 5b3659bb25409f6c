using Reqnroll.Bindings;

namespace Reqnroll.Engine.Matching;

/// <summary>What came of looking for a step's definition; where the status is not OK, the message says why.</summary>
internal sealed record StepMatch(BindingMatch? Binding, ScenarioExecutionStatus Status, string Message = "", bool IsAmbiguous = false)
{
    public Exception ToException() => IsAmbiguous ? new AmbiguousBindingException(Message) : new BindingException(Message);
}
