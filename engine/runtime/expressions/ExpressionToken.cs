namespace Reqnroll.Engine.Expressions;

/// <summary>The smallest piece of a cucumber expression: a text, a blank, a slash, an (optional) or a {parameter}.</summary>
internal sealed record ExpressionToken(ExpressionToken.Sort Kind, string Text, int Position)
{
    internal enum Sort
    {
        Text,
        Blank,
        Slash,
        Optional,
        Parameter,
    }

    public static IEnumerable<ExpressionToken> Read(string expression)
    {
        for (var at = 0; at < expression.Length;)
        {
            var start = at;
            switch (expression[at])
            {
                case '{':
                    yield return new(Sort.Parameter, Enclosed(expression, ref at, '}', "{"), start);
                    break;
                case '(':
                    yield return new(Sort.Optional, Enclosed(expression, ref at, ')', "("), start);
                    break;
                case '/':
                    at++;
                    yield return new(Sort.Slash, "/", start);
                    break;
                case '\\':
                    yield return new(Sort.Text, Escaped(expression, ref at), start);
                    break;
                default:
                    at++;
                    yield return new(char.IsWhiteSpace(expression[start]) ? Sort.Blank : Sort.Text, expression[start].ToString(), start);
                    break;
            }
        }
    }

    private static string Enclosed(string expression, ref int at, char end, string begin)
    {
        var start = at++;
        var text = "";
        while (at < expression.Length && expression[at] != end)
        {
            if (expression[at] is '{' || (expression[at] == '(' && begin == "("))
            {
                throw new ExpressionException(expression, at, begin == "("
                    ? "An optional may not contain a parameter or another optional. If you did not mean one, escape it with '\\'."
                    : "A parameter name may not contain '{'. Close the parameter first, or escape it with '\\'.");
            }

            if (expression[at] == '/' && begin == "(")
            {
                throw new ExpressionException(expression, at, "An alternation can not be used inside an optional. If you did not mean one, use '\\/'; else write the alternatives without parentheses.");
            }

            text += expression[at] == '\\' ? Escaped(expression, ref at) : expression[at++].ToString();
        }

        if (at == expression.Length)
        {
            throw new ExpressionException(expression, start, $"The '{begin}' does not have a matching '{end}'. If you did not intend it, use '\\{begin}'.");
        }

        at++;
        return begin == "(" ? Optional(expression, text, start) : Name(expression, text, start);
    }

    private static string Escaped(string expression, ref int at)
    {
        if (at + 1 >= expression.Length)
        {
            throw new ExpressionException(expression, at, "The end of line can not be escaped. You can use '\\\\' to escape the '\\'.");
        }

        var next = expression[at + 1];
        if (!char.IsWhiteSpace(next) && !"{}()\\/".Contains(next))
        {
            throw new ExpressionException(expression, at + 1, "Only the characters '{', '}', '(', ')', '\\', '/' and whitespace can be escaped. If you did mean to use a '\\', use '\\\\'.");
        }

        at += 2;
        return next.ToString();
    }

    private static string Optional(string expression, string text, int start) => text.Length > 0
        ? text
        : throw new ExpressionException(expression, start, "An optional must contain some text. If you did not mean an optional, use '\\('.");

    private static string Name(string expression, string text, int start) => text.IndexOfAny([.. "()\\/"]) < 0
        ? text
        : throw new ExpressionException(expression, start, "Parameter names may not contain '{', '}', '(', ')', '\\' or '/'. Did you mean a regular expression?");
}
