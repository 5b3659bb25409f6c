using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Reqnroll.Bindings;
using Reqnroll.Engine.Expressions;

namespace Reqnroll.Engine.Bindings;

/// <summary>Finds the bindings in classes. Transformations first: expressions may name them.</summary>
internal sealed class BindingScan(string language)
{
    private readonly List<string> errors = [];

    public IReadOnlyList<string> Errors => errors;

    public List<StepDefinition> Steps { get; } = [];

    public List<Hook> Hooks { get; } = [];

    public List<Transformation> Transformations { get; } = [];

    public ParameterTypes Parameters { get; } = new();

    public List<UnknownParameter> Unknown { get; } = [];

    public static bool IsBinding(Type type) => type.IsClass && type.IsDefined(typeof(BindingAttribute), inherit: true);

    public void Add(IEnumerable<Type> types)
    {
        var methods = types.Where(IsUsable).SelectMany(Methods).ToList();
        methods.ForEach(AddTransformations);
        methods.ForEach(AddEnums);
        methods.ForEach(AddHooks);
        methods.ForEach(AddSteps);
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Where(method => method.DeclaringType != typeof(object));

    private bool IsUsable(Type type)
    {
        if (type.IsGenericTypeDefinition)
        {
            errors.Add($"The binding class {type.FullName} is generic: make it an ordinary class.");
        }

        return !type.IsGenericTypeDefinition;
    }

    private void AddTransformations(MethodInfo method)
    {
        foreach (var attribute in method.GetCustomAttributes<StepArgumentTransformationAttribute>())
        {
            var regex = attribute.Regex is null ? null : new Regex($"^(?:{attribute.Regex.TrimStart('^').TrimEnd('$')})$", RegexOptions.CultureInvariant);
            var transformation = new Transformation(method, regex, attribute.Regex, attribute.Name, attribute.Order);
            Transformations.Add(transformation);
            if (!transformation.TakesTable)
            {
                Parameters.Add(transformation.Result, attribute.Name, InExpression(attribute.Regex?.TrimStart('^').TrimEnd('$')));
            }
        }
    }

    // Reqnroll takes groups of a special kind, and escaped parentheses, for too complex to stand in an expression: it matches anything then.
    private static string InExpression(string? regex) =>
        regex is null || regex.Contains("(?", StringComparison.Ordinal) || regex.Contains(@"\(", StringComparison.Ordinal) ? ".*" : regex;

    private void AddEnums(MethodInfo method)
    {
        foreach (var type in method.GetParameters().Select(each => Nullable.GetUnderlyingType(each.ParameterType) ?? each.ParameterType).Where(type => type.IsEnum))
        {
            Parameters.Add(type, null, ".*");
        }
    }

    private void AddHooks(MethodInfo method)
    {
        foreach (var attribute in method.GetCustomAttributes<HookAttribute>())
        {
            var scopes = attribute.Tags.Select(BindingScope.OfTag).Concat(Scopes(method));
            var early = attribute.Type is HookType.BeforeTestRun or HookType.AfterTestRun or HookType.BeforeFeature or HookType.AfterFeature;
            if (IsSound(method, "The hook", early && !method.IsStatic ? "is not static: no object of its class exists yet, so make it static." : null))
            {
                Hooks.Add(new(attribute.Type, attribute.Order, method, [.. scopes]));
            }
        }
    }

    private void AddSteps(MethodInfo method)
    {
        foreach (var attribute in method.GetCustomAttributes<StepDefinitionBaseAttribute>())
        {
            IsSound(method, "The step", null);
            try
            {
                var pattern = attribute.Expression is null
                    ? MethodName.Compile(method, attribute.Types, language)
                    : ExpressionDetection.Compile(attribute.Expression, attribute.ExpressionType, Parameters);
                Steps.Add(new(method, attribute.Types, pattern, [.. Scopes(method)]));
            }
            catch (Exception wrong) when (wrong is ExpressionException or ArgumentException)
            {
                Unknown.AddRange((wrong as ExpressionException)?.Unknown is { } unknown ? [unknown] : []);
                errors.Add($"{method.DeclaringType!.Name}.{method.Name}: {wrong.Message}");
            }
        }
    }

    private bool IsSound(MethodInfo method, string what, string? otherwise)
    {
        var isAsyncVoid = method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute));
        var problem = isAsyncVoid ? "is 'async void': return a Task, so that its end and its errors are seen."
            : method.DeclaringType!.IsAbstract && !method.IsStatic && method.ReflectedType!.IsAbstract ? "is an instance method of an abstract class: make it static."
            : otherwise;
        if (problem is not null)
        {
            errors.Add($"{what} {method.DeclaringType!.Name}.{method.Name} {problem}");
        }

        return problem is null;
    }

    private static IEnumerable<BindingScope> Scopes(MethodInfo method) =>
        method.GetCustomAttributes<ScopeAttribute>().Concat(method.ReflectedType!.GetCustomAttributes<ScopeAttribute>()).Select(BindingScope.Of);
}
