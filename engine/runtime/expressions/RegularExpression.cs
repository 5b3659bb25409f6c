using System.Text.RegularExpressions;

namespace Reqnroll.Engine.Expressions;

/// <summary>Compiles a regular expression of a step: anchored, culture-invariant, case-sensitive.</summary>
internal static class RegularExpression
{
    public static StepPattern Compile(string expression)
    {
        var anchored = (expression.StartsWith('^') ? "" : "^") + expression + (expression.EndsWith('$') ? "" : "$");
        return new(expression, new(anchored, RegexOptions.CultureInvariant), Prefix(anchored[1..]), Arguments);
    }

    // A group that took no part gives no argument at all.
    private static string[] Arguments(Match match) => [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)];

    private static string Prefix(string pattern)
    {
        if (pattern.Contains('|'))
        {
            return "";
        }

        var end = pattern.IndexOfAny([.. @"\.[](){}?*+^$|#"]);
        var quantified = end > 0 && pattern[end] is '?' or '*' or '{';
        return pattern[..Math.Max(0, quantified ? end - 1 : end)];
    }
}
