using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Reqnroll.Bindings;
using Reqnroll.Engine;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Generator;

namespace Engine.Expressions.Tests;

/// <summary>Every language of the official parser, through what builds a feature and through what runs it.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Languages() => [.. ParserLanguages.All];

    [Fact]
    public void The_parser_has_its_languages() => ParserLanguages.All.Should().HaveCountGreaterThan(70).And.Contain(["en", "de", "zh-CN", "en-pirate", "tlh"]);

    [Theory, MemberData(nameof(Languages))]
    public void A_feature_in_any_language_is_read_with_its_kinds_of_steps(string language)
    {
        var feature = new LocalizedFeature(language);
        var model = new FeatureReader("F", new FeatureSourceAttribute("f.feature", "/f.feature", feature.Text), "en-US").Read();

        model.Info.Title.Should().Be($"Words of {language}");
        model.Scenarios.Values.Select(scenario => scenario.Title).Should().Equal("One step a keyword", "Row <n>", "In the rule");
        model.Scenarios.Values.Select(scenario => scenario.Rule?.Title).Should().Equal(null, null, "A rule");
        model.Scenarios.Values.ElementAt(1).Rows.Should().HaveCount(2);
        model.Scenarios.Values.Should().AllSatisfy(scenario => scenario.Steps[0].Should().Match<StepModel>(step => step.Text == "background" && step.IsBackground));
        var steps = model.Scenarios.Values.First().Steps.Skip(1).ToList();
        steps.Select(step => (step.Keyword, step.Text)).Should().Equal(feature.Keywords.Select((word, index) => (word, $"step {index}")));
        Kinds(language, steps).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_feature_in_any_language_generates_a_class_without_a_diagnostic(string language)
    {
        var driver = CSharpGeneratorDriver.Create([new FeatureGenerator().AsSourceGenerator()], [new FeatureFile("/features/f.feature", new LocalizedFeature(language).Text)]);

        var result = driver.RunGenerators(CSharpCompilation.Create("Suite")).GetRunResult();

        result.Diagnostics.Should().BeEmpty();
        var code = result.GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) != "AssemblyHooks.g.cs").ToString();
        CSharpSyntaxTree.ParseText(code).GetDiagnostics().Should().BeEmpty();
        code.Should().Contain("One step a keyword").And.Contain("In the rule");
    }

    // A keyword that a language uses for one kind only must give that kind; one that it uses for several is taken as And is.
    private static IEnumerable<string> Kinds(string language, IEnumerable<StepModel> steps)
    {
        var dialect = ParserLanguages.Dialect(language);
        var kinds = new (StepDefinitionType Type, string[] Words)[]
        {
            (StepDefinitionType.Given, dialect.GivenStepKeywords),
            (StepDefinitionType.When, dialect.WhenStepKeywords),
            (StepDefinitionType.Then, dialect.ThenStepKeywords),
        };
        var joining = dialect.AndStepKeywords.Concat(dialect.ButStepKeywords).ToHashSet();
        foreach (var step in steps.Where(step => !joining.Contains(step.Keyword)))
        {
            var meant = kinds.Where(kind => kind.Words.Contains(step.Keyword)).Select(kind => kind.Type).ToList();
            if (meant is [var only] && only != step.Type)
            {
                yield return $"{step.Keyword} is {step.Type} and should be {only}";
            }
        }
    }
}
