using System.Text;
using System.Text.RegularExpressions;
using Reqnroll.Bindings;

namespace Reqnroll.Engine.Snippets;

/// <summary>A ready step definition for a step that has none.</summary>
internal static partial class Skeleton
{
    public static string Of(StepInstance step)
    {
        var parameters = new List<string>();
        var expression = Values().Replace(Escaped(step.Text), match => Parameter(match.Value, parameters));
        if (step.MultilineTextArgument is not null)
        {
            parameters.Add("string multilineText");
        }

        if (step.TableArgument is not null)
        {
            parameters.Add("DataTable dataTable");
        }

        return $$"""
            [{{step.StepDefinitionType}}("{{expression.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}}")]
            public void {{step.StepDefinitionType}}{{Name(step.Text)}}({{string.Join(", ", parameters)}})
            {
                throw new PendingStepException();
            }
            """;
    }

    /// <summary>A class with a definition for each of the steps.</summary>
    public static string Class(IEnumerable<StepInstance> steps)
    {
        var methods = steps.Select(Of).Distinct().Select(method => Indented(method));
        return $"using Reqnroll;{Environment.NewLine}{Environment.NewLine}[Binding]{Environment.NewLine}public sealed class StepDefinitions{Environment.NewLine}{{{Environment.NewLine}"
            + string.Join(Environment.NewLine + Environment.NewLine, methods) + Environment.NewLine + "}";
    }

    public static string Indented(string text) => string.Join(Environment.NewLine, text.Split('\n').Select(line => "    " + line.TrimEnd('\r')));

    private static string Parameter(string value, List<string> parameters)
    {
        var (type, name) = value[0] is '"' or '\'' ? ("string", "string") : value.Contains('.') ? ("decimal", "decimal") : ("int", "int");
        var suffix = parameters.Count == 0 ? "" : parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        parameters.Add($"{type} p{suffix}");
        return "{" + name + "}";
    }

    // In a cucumber expression these four mean something.
    private static string Escaped(string text) => Special().Replace(text, @"\$0");

    private static string Name(string text)
    {
        var name = new StringBuilder();
        foreach (var word in Words().Matches(Values().Replace(text, "")).Select(match => match.Value))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word[1..]);
        }

        return name.ToString();
    }

    [GeneratedRegex("""(?<![\w"])-?\d+(?:\.\d+)?(?![\w"])|"[^"]*"|(?<!\w)'[^']*'(?!\w)""")]
    private static partial Regex Values();

    [GeneratedRegex(@"[\\({/]")]
    private static partial Regex Special();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
