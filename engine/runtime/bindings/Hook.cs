using System.Reflection;
using Reqnroll.Engine.Bindings;

namespace Reqnroll.Bindings;

/// <summary>One hook attribute on one method.</summary>
internal sealed record Hook(HookType Type, int Order, MethodInfo Method, IReadOnlyList<BindingScope> Scopes)
{
    public ParameterInfo[] Parameters { get; } = Method.GetParameters();
}
