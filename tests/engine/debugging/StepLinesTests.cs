using System.Reflection.Metadata;
using Reqnroll.Engine;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Running;

namespace Engine.Tests.Debugging;

public sealed class StepLinesTests
{
    private const string File = "/suite/x.feature";

    private const string Text = """
        Feature: X
          Background:
            Given a
          Rule: R
            Scenario Outline: S
              When <b>
                | table |
              Then ünïcode
            Examples:
              | b |
              | 1 |
              | 2 |
        """;

    private readonly FeatureModule module = StepLines.Module(new FeatureReader("X", new FeatureSourceAttribute("x.feature", File, Text), "en-US").Read());

    [Fact]
    public void A_breakpoint_on_any_steps_line_binds_to_a_statement_that_covers_its_text()
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(module.Symbols));
        var reader = symbols.GetMetadataReader();
        var points = reader.MethodDebugInformation.SelectMany(each => reader.GetMethodDebugInformation(each).GetSequencePoints()).Where(point => !point.IsHidden).ToList();

        points.Should().OnlyContain(point => reader.GetString(reader.GetDocument(point.Document).Name) == File);
        points.Select(point => (point.StartLine, point.StartColumn, point.EndLine, point.EndColumn)).Should().Equal((3, 5, 3, 12), (6, 7, 6, 15), (8, 7, 8, 19));
    }

    [Fact]
    public void The_statement_of_a_line_runs_and_does_nothing()
    {
        var step = module.Load().CreateDelegate<Action<int>>();

        FluentActions.Invoking(() => new[] { 3, 6, 8, 99 }.ToList().ForEach(step)).Should().NotThrow();
    }

    [Fact]
    public void Nobody_pays_for_it_where_no_debugger_watches() =>
        (System.Diagnostics.Debugger.IsAttached || StepLines.Of(new FeatureReader("X", new FeatureSourceAttribute("x.feature", File, Text), "en-US").Read()) is null).Should().BeTrue();
}
