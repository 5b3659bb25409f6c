using Reqnroll;
using Reqnroll.Engine.Configuration;

namespace Engine.Tests.Configuration;

public sealed class FormatterSettingsTests
{
    private static readonly Settings Silent = new();
    private static readonly Settings Telling = new() { MessageFile = "told/run.ndjson" };

    [Fact]
    public void No_messages_are_written_unless_somebody_asks() => File(Silent).Should().BeNull();

    [Theory]
    [InlineData("told/run.ndjson", "told/run.ndjson")]
    [InlineData("told/run", "told/run.ndjson")]
    [InlineData("told/", "told/reqnroll_report.ndjson")]
    [InlineData("", "reqnroll_report.ndjson")]
    [InlineData("{env:WHO}/{branch}run.json", "me/run.json")]
    [InlineData("{env:NOBODY}-{else}.json", "{env:NOBODY}-{else}.json")]
    public void A_path_is_completed_from_what_it_lacks(string path, string expected) =>
        File(new() { MessageFile = path }, ("WHO", "me")).Should().Be(Path.GetFullPath(expected));

    [Theory]
    [InlineData("REQNROLL_FORMATTERS", """{ "formatters": { "message": { "outputFilePath": "other.ndjson" } } }""", "other.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "outputFilePath=other.ndjson", "other.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "any=1; OutputFilePath = other.ndjson", "other.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "any=1", "reqnroll_report.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "True", "reqnroll_report.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "False", null)]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "", "told/run.ndjson")]
    [InlineData("REQNROLL_FORMATTERS_DISABLED", "true", null)]
    [InlineData("REQNROLL_FORMATTERS_HTML", "false", "told/run.ndjson")]
    public void The_environment_overrules_the_file(string variable, string value, string? expected) =>
        File(Telling, (variable, value)).Should().Be(expected is null ? null : Path.GetFullPath(expected));

    [Fact]
    public void The_variable_of_the_formatter_overrules_that_of_all() =>
        File(Silent, ("REQNROLL_FORMATTERS", """{ "formatters": { "message": { "outputFilePath": "all.ndjson" } } }"""), ("REQNROLL_FORMATTERS_MESSAGE", "outputFilePath=one.ndjson"))
            .Should().Be(Path.GetFullPath("one.ndjson"));

    [Theory]
    [InlineData("REQNROLL_FORMATTERS_MESSAGE", "somewhere.ndjson", "'somewhere.ndjson' is no setting")]
    [InlineData("REQNROLL_FORMATTERS_HTML", "true", "'formatters.HTML' is not offered by the bundled engine")]
    [InlineData("REQNROLL_FORMATTERS", """{ "formatters": { "html": {} } }""", "'formatters.html' is not offered by the bundled engine")]
    public void What_means_nothing_here_is_told_in_one_sentence(string variable, string value, string message) =>
        FluentActions.Invoking(() => File(Telling, (variable, value))).Should().Throw<ReqnrollException>().Which.Message.Should().Contain(message);

    private static string? File(Settings settings, params (string Name, string Value)[] variables) =>
        FormatterSettings.File(settings, name => variables.FirstOrDefault(each => each.Name == name).Value, variables.Select(each => each.Name));
}
