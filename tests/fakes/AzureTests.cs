using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Acceptance.Fakes.Tests;

/// <summary>Azure's paths lead to OpenAI's dialects, by way of a gateway with refusals, headers and a filter of its own.</summary>
public sealed class AzureTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string Question = """{"model":"gpt-4.1","messages":[{"role":"user","content":"Hi"}]}""";
    private const string Deployed = "openai/deployments/gpt-4.1/chat/completions";

    private static readonly HttpClient Http = new();
    private static int opened;

    [Theory]
    [InlineData(Deployed + "?api-version=2024-10-21", Question, true)]
    [InlineData(Deployed, Question, false)]
    [InlineData("openai/deployments/embed/embeddings?api-version=2024-10-21", """{"input":"Hi"}""", true)]
    [InlineData("openai/deployments/embed/embeddings", """{"input":"Hi"}""", false)]
    [InlineData("openai/responses?api-version=2025-04-01-preview", """{"model":"m","input":"Hi"}""", true)]
    [InlineData("openai/responses", """{"model":"m","input":"Hi"}""", false)]
    [InlineData("openai/v1/chat/completions", Question, true)]
    [InlineData("openai/v1/responses?api-version=preview", """{"model":"m","input":"Hi"}""", true)]
    public async Task The_older_paths_must_name_the_version_of_the_API(string path, string body, bool found)
    {
        using var conversation = Open().Then(new Says("Hello."));
        using var answer = await Http.SendAsync(conversation.Request("", false, body, path));
        answer.StatusCode.Should().Be(found ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        answer.Headers.Contains("apim-request-id").Should().BeTrue();
        if (!found)
        {
            (await answer.Content.ReadAsStringAsync()).Should().Be("""{"error":{"code":"404","message":"Resource not found"}}""");
            conversation.Complaints.Should().ContainSingle().Which.Should().Contain("api-version-required");
        }
    }

    [Theory]
    [InlineData(Trouble.Unauthorized, 401, "401", "Access denied due to invalid subscription key")]
    [InlineData(Trouble.RateLimited, 429, "429", "have exceeded call rate limit of your current OpenAI S0 pricing tier")]
    [InlineData(Trouble.UnknownModel, 404, "DeploymentNotFound", "The API deployment for this resource does not exist")]
    [InlineData(Trouble.ContentFiltered, 400, "content_filter", "triggering Azure OpenAI's content management policy")]
    [InlineData(Trouble.ContextTooLong, 400, "context_length_exceeded", "maximum context length")]
    public async Task Its_gateway_tells_of_troubles_in_words_of_its_own(Trouble trouble, int status, string code, string words)
    {
        using var conversation = Open().Then(new Troubled(trouble));
        using var answer = await Http.SendAsync(conversation.Request("", true, Question, Deployed + "?api-version=2024-10-21"));
        ((int)answer.StatusCode).Should().Be(status);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        error.GetProperty("code").GetString().Should().Be(code);
        error.GetProperty("message").GetString().Should().Contain(words);
        conversation.Verdict().Should().BeEmpty();
    }

    [Fact]
    public async Task Its_models_are_listed_too_and_a_foreign_key_hears_the_gateway()
    {
        using var conversation = Open();
        using var http = conversation.Http();
        (await http.GetFromJsonAsync<JsonElement>("openai/v1/models")).GetProperty("object").GetString().Should().Be("list");
        using var foreign = conversation.Http("sk-another");
        using var answer = await foreign.GetAsync("openai/v1/models/gpt-4.1");
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("""{"error":{"code":"401",""");
    }

    private Conversation Open() => served.Model.Open($"azure-{Interlocked.Increment(ref opened)}");
}
