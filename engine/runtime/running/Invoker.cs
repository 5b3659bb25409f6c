using System.Globalization;
using System.Reflection;
using Reqnroll.BoDi;

namespace Reqnroll.Engine.Running;

/// <summary>Calls binding methods of one scope: in the binding culture, with objects from its container, and with one flow of AsyncLocals.</summary>
internal sealed class Invoker(ObjectContainer container, CultureInfo culture, bool dryRun = false)
{
    private ExecutionContext? flow;

    public ValueTask<object?> InvokeAsync(MethodInfo method, object?[] arguments, Action? begin = null)
    {
        if (dryRun)
        {
            return default;
        }

        var target = method.IsStatic ? null : container.Resolve(method.ReflectedType!);
        var before = CultureInfo.CurrentCulture;
        if (flow is not null)
        {
            ExecutionContext.Restore(flow);
        }

        CultureInfo.CurrentCulture = culture;
        try
        {
            begin?.Invoke();
            var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return result is Task or ValueTask || result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>)
                ? Awaited(result)
                : new(result);
        }
        finally
        {
            // What a synchronous step sets in an AsyncLocal is there for the next one, whoever awaited what in between.
            CultureInfo.CurrentCulture = before;
            flow = ExecutionContext.Capture();
        }
    }

    public ValueTask<object?> InvokeHookAsync(MethodInfo method, ParameterInfo[] parameters, Action? begin = null) =>
        dryRun ? default : InvokeAsync(method, [.. parameters.Select(each => container.Resolve(each.ParameterType))], begin);

    private static async ValueTask<object?> Awaited(object result)
    {
        var task = result switch
        {
            Task running => running,
            ValueTask running => running.AsTask(),
            _ => (Task)result.GetType().GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(result, null)!,
        };
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }
}
