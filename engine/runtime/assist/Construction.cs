using System.Reflection;

namespace Reqnroll.Engine.Assist;

/// <summary>A constructor, where each of its parameters comes from, and what is set afterwards.</summary>
internal sealed class Construction(ConstructorInfo constructor, IReadOnlyList<Func<object?>> arguments, IReadOnlyList<Binding> rest)
{
    private readonly ConstructorInfo constructor = constructor;

    /// <summary>The shortest constructor that takes all members which the table names.</summary>
    /// <exception cref="MissingMethodException">There is none.</exception>
    public static Construction WithAllMembers(Type type, List<Binding> bindings) => Constructors(type)
        .OrderBy(each => each.Parameters.Length)
        .Where(each => bindings.All(binding => each.Parameters.Any(binding.Fits)))
        .Select(each => new Construction(
            each.Constructor,
            [.. each.Parameters.Select(parameter => From(type, bindings.Find(binding => binding.Fits(parameter)), parameter))],
            []))
        .FirstOrDefault() ?? throw None(type, $"takes all of {string.Join(", ", bindings.Select(each => each.Member.Name))}");

    /// <summary>The longest constructor whose parameters are all in the table, under the member's name or their own.</summary>
    /// <exception cref="MissingMethodException">There is none.</exception>
    public static Construction WithAllParameters(Type type, IReadOnlyList<Cell> cells, List<Binding> bindings)
    {
        foreach (var (candidate, parameters) in Constructors(type).OrderByDescending(each => each.Parameters.Length))
        {
            var sources = parameters.Select(parameter => Source(type, cells, bindings, parameter)).ToList();
            if (!sources.Contains(null))
            {
                return new(candidate, sources!, [.. bindings.Where(binding => !parameters.Any(binding.Fits))]);
            }
        }

        throw None(type, "has all its parameters in the table");
    }

    public object Run()
    {
        var instance = constructor.Invoke([.. arguments.Select(each => each())]);
        foreach (var binding in rest)
        {
            binding.Set(instance);
        }

        return instance;
    }

    private static IEnumerable<(ConstructorInfo Constructor, ParameterInfo[] Parameters)> Constructors(Type type) =>
        type.GetConstructors().Select(each => (each, each.GetParameters())).Where(each => each.Item2.Length > 0);

    // An empty cell of a nullable parameter gives the parameter's own default, as no cell at all does.
    private static Func<object?> From(Type type, Binding? binding, ParameterInfo parameter) =>
        () => binding?.Value(type) ?? (parameter.HasDefaultValue ? parameter.DefaultValue : null);

    private static Func<object?>? Source(Type type, IReadOnlyList<Cell> cells, List<Binding> bindings, ParameterInfo parameter)
    {
        if (bindings.Find(binding => binding.Fits(parameter)) is { } bound)
        {
            return From(type, bound, parameter);
        }

        var named = cells.FirstOrDefault(cell => ColumnName.Reduced(cell.Column) == ColumnName.Reduced(parameter.Name!));
        return named is null ? null : () => named.Value(type, parameter.Name!, parameter.ParameterType);
    }

    private static MissingMethodException None(Type type, string wanted) =>
        new($"No public constructor of {TypeName.Of(type)} {wanted}: add one, or one without parameters, or rename the columns.");
}
