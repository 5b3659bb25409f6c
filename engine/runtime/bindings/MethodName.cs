using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Gherkin;
using Reqnroll.Bindings;
using Reqnroll.Engine.Expressions;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Bindings;

/// <summary>The pattern of a step whose attribute has no expression: the method's name, word by word, in any case.</summary>
internal static partial class MethodName
{
    // Words are kept apart by anything or nothing. A currency sign belongs to its word, and a minus to the number after it.
    private const string Between = @"[^\w\p{Sc}]*(?!(?<=-)\d)";

    public static StepPattern Compile(MethodInfo method, IReadOnlyList<StepDefinitionType> types, string language)
    {
        var name = WithoutKeyword(method.Name, types, language);
        var parameters = method.GetParameters();
        var regex = new StringBuilder("^");
        var at = 0;
        foreach (var place in parameters.Select(each => Place(each).Match(name)).Where(each => each.Success).OrderBy(each => each.Index).ToList())
        {
            if (place.Index < at)
            {
                // Two parameters cannot share a place.
                continue;
            }

            regex.Append(place.Index > at ? Words(name[at..place.Index]) + Between : "").Append(Argument(at)).Append(Between);
            at = place.Index + place.Length;
        }

        regex.Append(Words(name[at..])).Append(Between).Append('$');
        return new(method.Name, new(regex.ToString(), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), "", match => [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)]);
    }

    private static string WithoutKeyword(string name, IReadOnlyList<StepDefinitionType> types, string language)
    {
        var keywords = types.Select(type => type.ToString()).Concat(types.SelectMany(type => Keywords(type, language)));
        return keywords.FirstOrDefault(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } prefix ? name[prefix.Length..].TrimStart('_') : name;
    }

    private static IEnumerable<string> Keywords(StepDefinitionType type, string language)
    {
        var dialect = new GherkinDialectProvider().GetDialect(Languages.Dialect(language), default);
        var all = type switch
        {
            StepDefinitionType.Given => dialect.GivenStepKeywords,
            StepDefinitionType.When => dialect.WhenStepKeywords,
            _ => dialect.ThenStepKeywords,
        };
        return all.Select(each => each.Trim()).Where(each => each != "*").SelectMany(each => new[] { each.Replace(' ', '_'), each.Replace(" ", "", StringComparison.Ordinal) }).Distinct();
    }

    // A parameter stands where its name does in capitals, or its number.
    private static Regex Place(ParameterInfo parameter) => new($"_?{parameter.Name!.ToUpperInvariant()}_?|_?P{parameter.Position}_?");

    // In quotes of either kind, or bare and as short as it can be.
    private static string Argument(int at) => $"""(?:"(?<a{at}>[^"]*)"|'(?<a{at}>[^']*)'|(?<a{at}>.*?))""";

    private static string Words(string part) => WordEnd().Replace(part.Trim('_'), _ => Between);

    [GeneratedRegex(@"_+|(?<=[\d\p{L}])(?=\p{Lu})|(?<=\p{L})(?=\d)")]
    private static partial Regex WordEnd();
}
