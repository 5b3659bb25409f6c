using System.Text.RegularExpressions;
using static Reqnroll.Engine.Expressions.ExpressionToken;

namespace Reqnroll.Engine.Expressions;

/// <summary>What stands between blanks and parameters: plain text with optionals, or alternatives of it; or a blank or parameter itself.</summary>
internal sealed class ExpressionWord(IReadOnlyList<ExpressionToken> tokens, string expression)
{
    public bool IsLiteral => tokens.All(token => token.Kind is Sort.Text or Sort.Blank);

    public string Literal => string.Concat(tokens.Select(token => token.Text));

    public static IEnumerable<ExpressionWord> Split(IEnumerable<ExpressionToken> tokens, string expression)
    {
        var word = new List<ExpressionToken>();
        foreach (var token in tokens)
        {
            if (token.Kind is not (Sort.Blank or Sort.Parameter))
            {
                word.Add(token);
                continue;
            }

            if (word.Count > 0)
            {
                yield return new([.. word], expression);
                word.Clear();
            }

            yield return new([token], expression);
        }

        if (word.Count > 0)
        {
            yield return new(word, expression);
        }
    }

    public string Regex(Func<string, string?> parameter) => tokens switch
    {
        [{ Kind: Sort.Parameter } only] => parameter(only.Text)
            ?? throw new ExpressionException(expression, only.Position, $"Undefined parameter type '{only.Text}'. Register a StepArgumentTransformation of that name, or use a known one.", only.Text),
        _ when tokens.Any(token => token.Kind == Sort.Slash) => $"(?:{string.Join('|', Alternatives())})",
        _ => Plain(tokens),
    };

    private IEnumerable<string> Alternatives()
    {
        var alternative = new List<ExpressionToken>();
        foreach (var token in tokens.Append(new(Sort.Slash, "", tokens[^1].Position)))
        {
            if (token.Kind != Sort.Slash)
            {
                alternative.Add(token);
                continue;
            }

            if (alternative.Count == 0)
            {
                throw new ExpressionException(expression, token.Position, "Alternative may not be empty. If you did not mean to use an alternative, use '\\/'.");
            }

            if (alternative.All(each => each.Kind == Sort.Optional))
            {
                throw new ExpressionException(expression, alternative[0].Position, "An alternative may not exclusively contain optionals. If you did not mean to use an optional, use '\\('.");
            }

            yield return Plain(alternative);
            alternative.Clear();
        }
    }

    private static string Plain(IEnumerable<ExpressionToken> tokens) => string.Concat(tokens.Select(token =>
        token.Kind == Sort.Optional ? $"(?:{Escape(token.Text)})?" : Escape(token.Text)));

    private static string Escape(string text) => System.Text.RegularExpressions.Regex.Escape(text);
}
