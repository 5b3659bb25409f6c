using Gherkin;

namespace Engine.Expressions.Tests;

/// <summary>A feature in one language that uses every keyword the language has, made from the parser's own data.</summary>
internal sealed class LocalizedFeature(string language)
{
    private readonly GherkinDialect dialect = ParserLanguages.Dialect(language);

    /// <summary>Every step keyword but the star, with the kind that the parser gives it.</summary>
    public IReadOnlyList<string> Keywords => [.. dialect.StepKeywords.Where(word => word != "* ").Distinct()];

    public string Text => $"""
        # language: {language}
        {dialect.FeatureKeywords[0]}: Words of {language}
          {dialect.BackgroundKeywords[0]}:
            {dialect.GivenStepKeywords.First(word => word != "* ")}background

          {dialect.ScenarioKeywords[0]}: One step a keyword
        {string.Join('\n', Keywords.Select((word, index) => $"    {word}step {index}"))}

          {dialect.ScenarioOutlineKeywords[0]}: Row <n>
            {dialect.ThenStepKeywords.First(word => word != "* ")}step <n>
            {dialect.ExamplesKeywords[0]}:
              | n |
              | 1 |
              | 2 |

          {dialect.RuleKeywords[0]}: A rule
            {dialect.ScenarioKeywords[^1]}: In the rule
              * last
        """;
}
