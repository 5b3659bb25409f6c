using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection.Emit;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Running;

/// <summary>
/// While a debugger watches, each step begins with a statement on its own line of the feature file: a breakpoint there stops before
/// the step and its hooks, and stepping leads from line to line.
/// </summary>
internal static class StepLines
{
    private static readonly ConcurrentDictionary<FeatureModel, Lazy<Action<int>>> Loaded = new();

    /// <summary>What to call with the line of a step that begins, or null where nobody watches.</summary>
    public static Action<int>? Of(FeatureModel feature) => Debugger.IsAttached
        ? Loaded.GetOrAdd(feature, each => new(() => Module(each).Load().CreateDelegate<Action<int>>())).Value
        : null;

    /// <summary>The method that does nothing, on every line that has a step.</summary>
    public static FeatureModule Module(FeatureModel feature)
    {
        var text = feature.Text.Split('\n');
        int[] lines = [.. feature.Scenarios.Values.SelectMany(scenario => scenario.Steps).Select(step => step.Line).Distinct().Order()];
        return FeatureModule.Of(feature.ClassName, "Step", [typeof(int)], feature.FullPath, (il, document) =>
        {
            foreach (var line in lines)
            {
                var next = il.DefineLabel();
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Ldc_I4, line);
                il.Emit(OpCodes.Bne_Un, next);
                var written = text[line - 1].TrimEnd();
                il.MarkSequencePoint(document, line, written.Length - written.TrimStart().Length + 1, line, written.Length + 1);
                il.Emit(OpCodes.Nop);
                il.Emit(OpCodes.Ret);
                il.MarkLabel(next);
                il.MarkSequencePoint(document, 0xfeefee, 0, 0xfeefee, 0);
            }

            il.Emit(OpCodes.Ret);
        });
    }
}
