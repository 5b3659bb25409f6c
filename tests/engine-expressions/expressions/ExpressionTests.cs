using Reqnroll.Engine.Expressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Engine.Expressions.Tests;

/// <summary>Cucumber expressions as published at github.com/cucumber/cucumber-expressions (README.md, ARCHITECTURE.md): one loop over the data files.</summary>
public sealed class ExpressionTests
{
    public static TheoryData<string, Example> Examples()
    {
        var data = new TheoryData<string, Example>();
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "expressions"), "*.yaml").Order(StringComparer.Ordinal))
        {
            reader.Deserialize<List<Example>>(File.ReadAllText(file)).ForEach(example => data.Add(Path.GetFileNameWithoutExtension(file), example));
        }

        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void An_expression_means_what_the_specification_says(string file, Example example)
    {
        if (example.Error is not null)
        {
            FluentActions.Invoking(() => CucumberExpression.Compile(example.Expression, new())).Should().Throw<ExpressionException>()
                .Which.Message.Should().Be(example.Error.TrimEnd('\n'));
            return;
        }

        (example.Matches.Count + example.Rejects.Count).Should().BePositive($"'{example}' in {file}.yaml must show something");
        var pattern = CucumberExpression.Compile(example.Expression, new());
        foreach (var (text, arguments) in example.Matches)
        {
            pattern.Arguments(text).Should().Equal(arguments, text);
        }

        foreach (var text in example.Rejects)
        {
            pattern.Arguments(text).Should().BeNull(text);
        }
    }
}
