namespace Acceptance.Fakes.Tests;

public sealed class ScriptCheckTests(ServedModel served) : IClassFixture<ServedModel>
{
    private static readonly HttpClient Http = new();

    private const string Structured =
        """{"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"]}}}}""";

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    [InlineData("messages")]
    [InlineData("gemini")]
    public async Task A_call_of_a_tool_that_is_not_offered_is_the_scripts_fault(string dialect) =>
        (await Verdict($"unoffered-{dialect}", dialect, Asking.Body(dialect, false), new Calls("write", "{}")))
            .Should().ContainSingle().Which.Should().Contain(
                "The script is wrong, not the client: Calls write {} does not fit the request, since it calls the tool \"write\", and the request offers read.");

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    [InlineData("messages")]
    public async Task Arguments_must_fit_the_tools_schema(string dialect) =>
        (await Verdict($"unfit-{dialect}", dialect, Asking.Body(dialect, false), new Calls("read", """{"path":7}""")))
            .Should().ContainSingle().Which.Should().Contain("its arguments for \"read\" do not fit the tool's schema: StringExpected at #/path");

    [Theory]
    [InlineData("chat")]
    [InlineData("messages")]
    public async Task Choices_must_be_as_many_as_are_asked_for(string dialect) =>
        (await Verdict($"choices-{dialect}", dialect, Asking.Body(dialect, false), new Offers(new Says("One"), new Says("Two"))))
            .Should().ContainSingle().Which.Should().Contain("it has 2 choices, and the request asks for 1");

    [Fact]
    public async Task Arguments_must_be_json() =>
        (await Verdict("no-json", "chat", Asking.Body("chat", false), new Calls("read", "{path")))
            .Should().ContainSingle().Which.Should().Contain("it is not JSON");

    [Theory]
    [InlineData("prose", "It is 7.", "it is not JSON")]
    [InlineData("unfit", """{"age":"seven"}""", "IntegerExpected at #/age")]
    [InlineData("missing", "{}", "PropertyRequired at #/age")]
    public async Task Structured_output_must_fit_the_schema_that_is_asked_for(string name, string said, string difference) =>
        (await Verdict($"structured-{name}", "chat", Structured, new Says(said))).Should().ContainSingle().Which.Should().Contain(difference);

    [Fact]
    public async Task Structured_output_that_fits_is_given() =>
        (await Verdict("structured-fits", "chat", Structured, new Says("""{"age":7}"""))).Should().BeEmpty();

    [Fact]
    public async Task A_schema_that_points_elsewhere_is_not_followed()
    {
        var elsewhere = Structured.Replace("\"integer\"", $"\"integer\",\"$ref\":\"{served.Model.Url}age.json\"", StringComparison.Ordinal);
        (await Verdict("elsewhere", "chat", elsewhere, new Says("""{"age":7}"""))).Should().ContainSingle().Which.Should().Contain("the schema cannot be read");
        served.Model.Strays.Should().BeEmpty("the fake must not have called what the schema names");
    }

    private async Task<IReadOnlyList<string>> Verdict(string id, string dialect, string body, Turn turn)
    {
        using var conversation = served.Model.Open(id).Then(turn);
        using var answer = await Http.SendAsync(conversation.Request(dialect, false, body));
        return conversation.Verdict();
    }
}
