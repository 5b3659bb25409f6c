using System.Text;
using System.Text.RegularExpressions;

namespace Reqnroll.Engine.Expressions;

/// <summary>Compiles a cucumber expression, as published at github.com/cucumber/cucumber-expressions, to a pattern.</summary>
internal static class CucumberExpression
{
    public static StepPattern Compile(string expression, ParameterTypes types)
    {
        var parameters = new List<string>();
        var regex = new StringBuilder("^");
        var prefix = new StringBuilder();
        var literal = true;
        foreach (var word in ExpressionWord.Split(ExpressionToken.Read(expression), expression))
        {
            if (literal && word.IsLiteral)
            {
                prefix.Append(word.Literal);
            }
            else
            {
                literal = false;
            }

            regex.Append(word.Regex(name => Parameter(name, types, parameters)));
        }

        var compiled = new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant);
        return new(expression, compiled, prefix.ToString(), match => [.. parameters.Select((type, index) => Value(type, match.Groups["p" + index].Value))], parameters);
    }

    private static string? Parameter(string name, ParameterTypes types, List<string> parameters)
    {
        if (types.PatternOf(name) is not { } pattern)
        {
            return null;
        }

        parameters.Add(name);
        return $"(?<p{parameters.Count - 1}>{pattern})";
    }

    // Only the quotes go: an escaped quote does not end a string, and keeps its backslash.
    private static string Value(string type, string text) => type == "string" ? text[1..^1] : text;
}
