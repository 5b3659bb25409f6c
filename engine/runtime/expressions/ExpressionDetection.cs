using System.Text.RegularExpressions;

namespace Reqnroll.Engine.Expressions;

/// <summary>Whether a text is a regular or a cucumber expression, where its attribute does not say.</summary>
internal static partial class ExpressionDetection
{
    public static StepPattern Compile(string expression, ExpressionType type, ParameterTypes types) => IsCucumber(expression, type)
        ? CucumberExpression.Compile(expression, types)
        : RegularExpression.Compile(expression);

    // The order of the questions is Reqnroll's, surprises included: "(APP1|APP2)" in quotes is a cucumber expression.
    public static bool IsCucumber(string expression, ExpressionType type) => type switch
    {
        ExpressionType.CucumberExpression => true,
        ExpressionType.RegularExpression => false,
        _ when expression.StartsWith('^') || expression.EndsWith('$') => false,
        _ when Parameter().IsMatch(expression) => true,
        _ when CommonRegex().IsMatch(expression) => false,
        _ => !expression.Contains(@"\.", StringComparison.Ordinal) && !expression.Contains(@"\d+", StringComparison.Ordinal),
    };

    [GeneratedRegex(@"\{\w*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\([^)]+[+*]\)|\.\*")]
    private static partial Regex CommonRegex();
}
