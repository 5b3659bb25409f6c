using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;

namespace Reqnroll.Engine.Messages;

/// <summary>The parameterType, stepDefinition and hook messages: what the suite's code offers.</summary>
internal sealed class BindingMessages(MessageFile file, MessageIds ids)
{
    private readonly Dictionary<object, string> known = new(ReferenceEqualityComparer.Instance);

    public string Of(object binding) => known[binding];

    public void Write(BindingRegistry registry)
    {
        foreach (var type in registry.Transformations.Where(each => !each.TakesTable))
        {
            file.Write(new
            {
                parameterType = new
                {
                    id = ids.Next(),
                    name = type.Name ?? type.Result.Name,
                    regularExpressions = new[] { type.Pattern ?? ".*" },
                    preferForRegularExpressionMatch = false,
                    useForSnippets = type.Pattern is not null,
                    sourceReference = Source(type.Method),
                },
            });
        }

        foreach (var unknown in registry.Unknown)
        {
            file.Write(new { undefinedParameterType = unknown });
        }

        foreach (var step in registry.Steps.All)
        {
            var kind = step.Pattern.Parameters is null ? "REGULAR_EXPRESSION" : "CUCUMBER_EXPRESSION";
            file.Write(new { stepDefinition = new { id = Known(step), pattern = new { type = kind, step.Pattern.Source }, sourceReference = Source(step.Method) } });
        }

        foreach (var hook in registry.AllHooks)
        {
            file.Write(new { hook = new { id = Known(hook), type = TypeOf(hook.Type), tagExpression = Tags(hook), sourceReference = Source(hook.Method) } });
        }
    }

    // The protocol knows no features and blocks: a feature's hooks are told as the run's, as Reqnroll does it.
    private static string? TypeOf(HookType type) => type switch
    {
        HookType.BeforeTestRun or HookType.BeforeFeature => "BEFORE_TEST_RUN",
        HookType.AfterTestRun or HookType.AfterFeature => "AFTER_TEST_RUN",
        HookType.BeforeScenario => "BEFORE_TEST_CASE",
        HookType.AfterScenario => "AFTER_TEST_CASE",
        HookType.BeforeStep => "BEFORE_TEST_STEP",
        HookType.AfterStep => "AFTER_TEST_STEP",
        _ => null,
    };

    private static string? Tags(Hook hook)
    {
        var tags = hook.Scopes.Where(scope => scope.Tag is not null).Select(scope => "@" + scope.Tag).ToList();
        return tags.Count == 0 ? null : string.Join(" or ", tags);
    }

    private static object Source(MethodInfo method) => new
    {
        javaMethod = new
        {
            className = method.DeclaringType!.FullName, methodName = method.Name, methodParameterTypes = method.GetParameters().Select(each => each.ParameterType.Name),
        },
    };

    private string Known(object binding) => known[binding] = ids.Next();
}
