using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.Engine.Running;

namespace Reqnroll.Engine.Conversion;

/// <summary>Makes a step's argument the type that its method wants: own transformations first, then what .NET knows.</summary>
internal sealed class ArgumentConverter(IReadOnlyList<Transformation> transformations, CultureInfo culture)
{
    public bool CanConvert(object? value, Type type)
    {
        if (value is null || TransformationFor(value, type) is not null || type.IsInstanceOfType(value))
        {
            return true;
        }

        try
        {
            PlainConversion.Convert(value, type, culture);
            return true;
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

    public async ValueTask<object?> ConvertAsync(object? value, Type type, Invoker invoker)
    {
        if (value is null)
        {
            return null;
        }

        if (TransformationFor(value, type) is not { } transformation)
        {
            return type.IsInstanceOfType(value) ? value : PlainConversion.Convert(value, type, culture);
        }

        var given = transformation.Arguments(value)!;
        if (given.Length != transformation.Parameters.Length)
        {
            throw new BindingException($"The transformation {transformation.Method.DeclaringType!.Name}.{transformation.Method.Name} has {transformation.Parameters.Length} parameter(s), and its expression gives {given.Length}: make them equal.");
        }

        var arguments = new object?[given.Length];
        for (var index = 0; index < given.Length; index++)
        {
            // A transformation from a text to the same type would ask for itself without end.
            var wanted = transformation.Parameters[index].ParameterType;
            arguments[index] = wanted.IsInstanceOfType(given[index]) ? given[index] : await ConvertAsync(given[index], wanted, invoker);
        }

        return await invoker.InvokeAsync(transformation.Method, arguments);
    }

    private Transformation? TransformationFor(object value, Type type)
    {
        foreach (var each in transformations)
        {
            if (each.Result == type && each.Arguments(value) is not null)
            {
                return each;
            }
        }

        return null;
    }
}
