using Reqnroll.Bindings;

namespace Reqnroll.Engine.Matching;

/// <summary>What came of looking for a step's definition; where the status is not OK, the message says why.</summary>
internal sealed record StepMatch(
    BindingMatch? Binding, ScenarioExecutionStatus Status, string Message = "", bool IsAmbiguous = false, IReadOnlyList<StepDefinition>? Candidates = null)
{
    /// <summary>The one definition, or those among which none could be chosen.</summary>
    public IReadOnlyList<StepDefinition> Definitions => Candidates ?? (Binding is null ? [] : [Binding.Definition]);

    public Exception ToException() => IsAmbiguous ? new AmbiguousBindingException(Message) : new BindingException(Message);
}
