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
        string text when Regex is not null => Regex.Match(text) is { Success: true } match ? Groups(match, text) : null,
        _ => [value],
    };

    private static object[] Groups(Match match, string whole) =>
        match.Groups.Count == 1 ? [whole] : [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)];

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GenericTypeArguments[0]
            : type;
}
