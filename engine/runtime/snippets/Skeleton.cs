using System.Text;
using System.Text.RegularExpressions;
using Reqnroll.Bindings;
using Reqnroll.Engine.Configuration;

namespace Reqnroll.Engine.Snippets;

/// <summary>A ready step definition for a step that has none.</summary>
internal static partial class Skeleton
{
    public static string Of(StepInstance step, SkeletonStyle style = SkeletonStyle.CucumberExpressionAttribute)
    {
        var parameters = new List<string>();
        var isRegex = style is SkeletonStyle.RegexAttribute or SkeletonStyle.AsyncRegexAttribute;
        var isAsync = style is SkeletonStyle.AsyncRegexAttribute or SkeletonStyle.AsyncCucumberExpressionAttribute;
        var expression = Expression(step.Text, parameters, isRegex);
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
            public {{(isAsync ? "async Task" : "void")}} {{step.StepDefinitionType}}{{Name(step.Text)}}({{string.Join(", ", parameters)}})
            {
                throw new PendingStepException();
            }
            """;
    }

    /// <summary>A class with a definition for each of the steps.</summary>
    public static string Class(IEnumerable<StepInstance> steps, SkeletonStyle style)
    {
        var methods = steps.Select(step => Of(step, style)).Distinct().Select(method => Indented(method));
        return $"using Reqnroll;{Environment.NewLine}{Environment.NewLine}[Binding]{Environment.NewLine}public sealed class StepDefinitions{Environment.NewLine}{{{Environment.NewLine}"
            + string.Join(Environment.NewLine + Environment.NewLine, methods) + Environment.NewLine + "}";
    }

    public static string Indented(string text) => string.Join(Environment.NewLine, text.Split('\n').Select(line => "    " + line.TrimEnd('\r')));

    // Values are found in the text as written: escaped, a decimal is not one any more.
    private static string Expression(string text, List<string> parameters, bool isRegex)
    {
        var expression = new StringBuilder();
        var at = 0;
        foreach (Match value in Values().Matches(text))
        {
            expression.Append(Escaped(text[at..value.Index], isRegex)).Append(Parameter(value.Value, parameters, isRegex));
            at = value.Index + value.Length;
        }

        expression.Append(Escaped(text[at..], isRegex));
        return isRegex ? $"^{expression}$" : expression.ToString();
    }

    private static string Parameter(string value, List<string> parameters, bool isRegex)
    {
        var (type, name) = value[0] is '"' or '\'' ? ("string", "string") : value.Contains('.') ? ("decimal", "decimal") : ("int", "int");
        parameters.Add($"{type} p{parameters.Count}");
        return isRegex ? type == "string" ? $"{value[0]}(.*){value[0]}" : "(.*)" : "{" + name + "}";
    }

    // In a cucumber expression these four mean something.
    private static string Escaped(string text, bool isRegex) =>
        isRegex ? Regex.Escape(text).Replace("\\ ", " ", StringComparison.Ordinal) : Special().Replace(text, @"\$0");

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
