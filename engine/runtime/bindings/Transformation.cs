using System.Reflection;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>One argument transformation.</summary>
internal sealed record Transformation(MethodInfo Method, Regex? Regex, string? Pattern, string? Name, int Order)
{
    public Type Result { get; } = Unwrapped(Method.ReturnType);

    public ParameterInfo[] Parameters { get; } = Method.GetParameters();

    public bool TakesTable => typeof(Table).IsAssignableFrom(Parameters.FirstOrDefault()?.ParameterType);

    /// <summary>What the method gets for an argument, or null where it does not take it.</summary>
    public object[]? Arguments(object value) => value switch
    {
        Table => TakesTable ? [value] : null,
        string when TakesTable => null,
        string text when Regex is not null => Regex.Match(text) is { Success: true } match ? [.. match.Groups.Cast<Group>().Skip(1).Select(group => group.Value)] : null,
        _ => [value],
    };

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GenericTypeArguments[0]
            : type;
}
