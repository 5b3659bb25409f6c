using Reqnroll.Bindings;
using Reqnroll.Engine.Expressions;
using Reqnroll.Engine.Matching;

namespace Reqnroll.Engine.Bindings;

/// <summary>All bindings of the suite's assemblies, indexed.</summary>
internal sealed class BindingRegistry
{
    private readonly Dictionary<HookType, Hook[]> hooks;

    private BindingRegistry(BindingScan scan)
    {
        Errors = scan.Errors;
        Transformations = [.. scan.Transformations.OrderBy(each => each.Order)];
        Parameters = scan.Parameters;
        Steps = new(scan.Steps);
        AllHooks = scan.Hooks;
        Unknown = scan.Unknown;
        hooks = scan.Hooks.GroupBy(hook => hook.Type).ToDictionary(group => group.Key, group => group.OrderBy(hook => hook.Order).ToArray());
    }

    /// <summary>Bindings that cannot be used: with one of them, no scenario passes.</summary>
    public IReadOnlyList<string> Errors { get; }

    public IReadOnlyList<Transformation> Transformations { get; }

    public ParameterTypes Parameters { get; }

    public StepIndex Steps { get; }

    /// <summary>Parameters of expressions that nothing makes known: binding errors too.</summary>
    public IReadOnlyList<UnknownParameter> Unknown { get; }

    /// <summary>In the order in which the code has them.</summary>
    public IReadOnlyList<Hook> AllHooks { get; }

    /// <summary>The bindings of these classes; method names may begin with a keyword of the language.</summary>
    public static BindingRegistry Of(IEnumerable<Type> types, string language = "en-US")
    {
        var scan = new BindingScan(language);
        scan.Add(types);
        return new(scan);
    }

    public IReadOnlyList<Hook> Hooks(HookType type) => hooks.GetValueOrDefault(type, []);
}
