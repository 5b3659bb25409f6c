using Reqnroll;
using Reqnroll.Engine.Configuration;

namespace Engine.Tests.Configuration;

public sealed class SettingsTests
{
    [Fact]
    public void Keys_are_found_in_any_case_and_comments_and_unknown_keys_are_left_alone()
    {
        var settings = Settings.Parse("""
            {
              // a comment
              "Language": { "FEATURE": "de-AT", "binding": "fr-FR" },
              "runtime": { "missingOrPendingStepsOutcome": "error", "stopAtFirstError": true },
              "generator": { "parallelScope": "scenario", "addNonParallelizableMarkerForTags": ["@alone"], "unknown": 1 },
              "formatters": { "message": { "outputFilePath": "out.ndjson" } },
              "$schema": "x"
            }
            """);

        settings.FeatureLanguage.Should().Be("de-AT");
        settings.BindingCulture.Should().Be("fr-FR");
        settings.PendingOutcome.Should().Be(PendingOutcome.Error);
        settings.StopAtFirstError.Should().BeTrue();
        settings.ParallelScope.Should().Be(ParallelScope.Scenario);
        settings.NonParallelTags.Should().Equal("alone");
        settings.MessageFile.Should().Be("out.ndjson");
    }

    [Theory]
    [InlineData("{", "reqnroll.json cannot be used")]
    [InlineData("""{ "runtime": { "missingOrPendingStepsOutcome": "perhaps" } }""", "'missingOrPendingStepsOutcome' is 'perhaps', and can be Pending, Inconclusive, Ignore, Error.")]
    [InlineData("""{ "formatters": { "html": {} } }""", "'formatters.html' is not offered by the bundled engine")]
    [InlineData("""{ "runtime": { "dependencies": [] } }""", "'runtime.dependencies' is not offered")]
    [InlineData("""{ "trace": { "coloredOutput": true } }""", "'trace.coloredOutput' is not offered")]
    [InlineData("""{ "trace": { "traceTimings": true } }""", "'trace.traceTimings' is not offered")]
    [InlineData("""{ "trace": { "stepDefinitionSkeletonStyle": "MethodNamePascalCase" } }""", "'stepDefinitionSkeletonStyle' is 'MethodNamePascalCase'")]
    [InlineData("""{ "generator": { "allowRowTests": false } }""", "'generator.allowRowTests = false' is not offered")]
    [InlineData("""{ "generator": { "disableFriendlyTestNames": true } }""", "'generator.disableFriendlyTestNames' is not offered")]
    [InlineData("""{ "generator": { "allowDebugGeneratedFiles": true } }""", "'generator.allowDebugGeneratedFiles' is not offered")]
    public void What_means_nothing_here_is_told_in_one_sentence(string json, string message) =>
        FluentActions.Invoking(() => Settings.Parse(json)).Should().Throw<ReqnrollException>().Which.Message.Should().Contain(message);
}
