using System.Reflection;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Expressions;

namespace Reqnroll.Bindings;

/// <summary>One step attribute on one method.</summary>
internal sealed record StepDefinition(
    MethodInfo Method, IReadOnlyList<StepDefinitionType> Types, StepPattern Pattern, IReadOnlyList<BindingScope> Scopes)
{
    public ParameterInfo[] Parameters { get; } = Method.GetParameters();

    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    public override string ToString() => $"{Name}({string.Join(", ", Parameters.Select(each => each.ParameterType.Name))})";
}
