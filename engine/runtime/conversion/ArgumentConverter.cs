using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.Engine.Running;

namespace Reqnroll.Engine.Conversion;

/// <summary>Makes a step's argument the type that its method wants: own transformations first, then what .NET knows.</summary>
internal sealed class ArgumentConverter(IReadOnlyList<Transformation> transformations, CultureInfo culture, Action<string> log)
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

    public ValueTask<object?> ConvertAsync(object? value, Type type, Invoker invoker) => ConvertAsync(value, type, invoker, null);

    // Within a transformation the next may take part, from a text to a text as well; the one that asks may not, or it would ask without end.
    private async ValueTask<object?> ConvertAsync(object? value, Type type, Invoker invoker, Transformation? asking)
    {
        if (value is null)
        {
            return null;
        }

        if (TransformationFor(value, type) is not { } transformation || transformation == asking)
        {
            return type.IsInstanceOfType(value) ? value : PlainConversion.Convert(value, type, culture);
        }

        Warn(value, transformation);
        var given = transformation.Arguments(value)!;
        if (given.Length != transformation.Parameters.Length)
        {
            throw new BindingException($"The transformation {transformation.Method.DeclaringType!.Name}.{transformation.Method.Name} has {transformation.Parameters.Length} parameter(s), and its expression gives {given.Length}: make them equal.");
        }

        var arguments = new object?[given.Length];
        for (var index = 0; index < given.Length; index++)
        {
            arguments[index] = await ConvertAsync(given[index], transformation.Parameters[index].ParameterType, invoker, transformation);
        }

        return await invoker.InvokeAsync(transformation.Method, arguments);
    }

    private void Warn(object value, Transformation used)
    {
        if (transformations.Count(each => each.Result == used.Result && each.Order == used.Order && each.Arguments(value) is not null) > 1)
        {
            log($"-> warning: Several transformations of the order {used.Order} make a {used.Result.Name} of '{value}', and the first is used: give them different orders.");
        }
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
