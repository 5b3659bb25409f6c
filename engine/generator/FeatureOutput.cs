using System.Linq;
using System.Text;
using System.Threading;
using Gherkin;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Reqnroll.Engine.Generator;

/// <summary>What one feature file comes to: a class, or problems. Compared by value, so that an unchanged file costs nothing.</summary>
internal sealed record FeatureOutput(string Path, string HintName, string FullClassName, string Code, EquatableList<Problem> Problems)
{
    public static FeatureOutput Of(AdditionalText file, Project project, string language, CancellationToken cancel)
    {
        var source = file.GetText(cancel)?.ToString() ?? "";
        var relative = project.Relative(file.Path);
        try
        {
            var document = new Parser().Parse(new TokenScanner(new System.IO.StringReader(source)), new TokenMatcher(new GherkinDialectProvider(Dialect(language))));
            if (document.Feature is null)
            {
                return Failed(file.Path, new Problem(file.Path, 1, 1, "The file holds no feature: begin it with 'Feature: <what it can do>', or delete it."));
            }

            var problems = Rules.Check(file.Path, document.Feature).ToList();
            var code = new FeatureClass(project, file.Path, relative, source, document.Feature);
            return problems.Count > 0 || !Rules.Scenarios(document.Feature).Any()
                ? Failed(file.Path, [.. problems])
                : new(file.Path, HintOf(relative), code.FullName, code.Text(), new([]));
        }
        catch (CompositeParserException wrong)
        {
            return Failed(file.Path, [.. wrong.Errors.Select(error => Of(file.Path, error))]);
        }
        catch (ParserException wrong)
        {
            return Failed(file.Path, Of(file.Path, wrong));
        }
    }

    public void AddTo(SourceProductionContext output)
    {
        foreach (var problem in Problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }

        if (Code.Length > 0)
        {
            output.AddSource(HintName, SourceText.From(Code, Encoding.UTF8));
        }
    }

    // The parser knows languages ("de", "en-au"); configuration names cultures ("de-AT"): the nearest language that it has is taken.
    private static string Dialect(string culture)
    {
        var provider = new GherkinDialectProvider();
        var known = culture == "en-US" ? "en" : culture;
        try
        {
            provider.GetDialect(known, default);
            return known;
        }
        catch (NoSuchLanguageException)
        {
            return culture.Split('-')[0];
        }
    }

    private static FeatureOutput Failed(string path, params Problem[] problems) => new(path, "", "", "", new(problems));

    private static Problem Of(string path, ParserException error)
    {
        // The parser begins its messages with "(line:column): ", which the diagnostic already says.
        var text = error.Message;
        var end = text.StartsWith("(", System.StringComparison.Ordinal) ? text.IndexOf("): ", System.StringComparison.Ordinal) : -1;
        return new(path, error.Location?.Line ?? 1, error.Location?.Column ?? 1, end < 0 ? text : text.Substring(end + 3));
    }

    // Files beside the project have names with ".." in them, which a hint must not have.
    private static string HintOf(string relative) =>
        new string([.. relative.Replace("..", "_").Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '/' ? c : '_')]) + ".g.cs";
}
