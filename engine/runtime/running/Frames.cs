using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.ExceptionServices;

namespace Reqnroll.Engine.Running;

/// <summary>Throws an error through a method whose debug information says "line n of the feature file", so that its stack trace leads there.</summary>
internal static class Frames
{
    [DoesNotReturn]
    public static void Throw(Exception error, string className, string methodName, string file, int line)
    {
        var made = FeatureModule.Of(className, methodName, [typeof(Exception)], file, (il, document) =>
        {
            il.MarkSequencePoint(document, line, 1, line, 2);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, typeof(ExceptionDispatchInfo).GetMethod(nameof(ExceptionDispatchInfo.Throw), [typeof(Exception)])!);
            il.Emit(OpCodes.Ret);
        });
        made.Load().Invoke(null, BindingFlags.DoNotWrapExceptions, null, [error], null);
        throw error;
    }
}
