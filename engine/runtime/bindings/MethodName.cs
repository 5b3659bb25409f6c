using System.Reflection;
using System.Text.RegularExpressions;
using Reqnroll.Bindings;
using Reqnroll.Engine.Expressions;

namespace Reqnroll.Engine.Bindings;

/// <summary>The pattern of a step whose attribute has no expression: the method's name, word by word, in any case.</summary>
internal static partial class MethodName
{
    private const string Between = @"[\W_]*";
    private const string Argument = """['"]?(.*?)['"]?""";

    public static StepPattern Compile(MethodInfo method, IReadOnlyList<StepDefinitionType> types)
    {
        var name = types.Select(type => type.ToString()).FirstOrDefault(word => method.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } prefix
            ? method.Name[prefix.Length..].TrimStart('_')
            : method.Name;
        var parameters = method.GetParameters();
        var words = Words().Matches(name).Select(match => Word(match.Value, parameters));
        var regex = new Regex($"^{string.Join(Between, words)}{Between}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return new(method.Name, regex, "", match => [.. match.Groups.Cast<Group>().Skip(1).Select(group => group.Value)]);
    }

    private static string Word(string word, ParameterInfo[] parameters) => parameters.Any(each => IsNameOf(each, word)) ? Argument : Regex.Escape(word);

    private static bool IsNameOf(ParameterInfo parameter, string word) =>
        word == "P" + parameter.Position || (word == word.ToUpperInvariant() && word.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"P\d+(?=_|$)|\p{Lu}{2,}(?=_|$|\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\d+")]
    private static partial Regex Words();
}
