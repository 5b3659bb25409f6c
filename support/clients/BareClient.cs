using System.Net.ServerSentEvents;
using System.Text;
using FluentAssertions;

namespace Acceptance.Support.Clients;

/// <summary>A client that sends what it is told to and nothing else: what no official one would send, and what official ones hide.</summary>
public sealed class BareClient(RehearsedModel model) : IDisposable
{
    private readonly HttpClient _http = new();

    /// <summary>The last answer's status.</summary>
    public int Status { get; private set; }

    /// <summary>What the last answer was said to be.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>The last answer's body.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The data of the last answer's events, in order.</summary>
    public IReadOnlyList<string> Events { get; private set; } = [];

    /// <summary>Asks the plainest question, for a stream.</summary>
    public Task AskAsync(Dialect dialect) => SendAsync(dialect, dialect.Streaming(), streamed: true);

    /// <summary>Sends this, word for word.</summary>
    public Task SendAsync(Dialect dialect, string body, bool streamed = false) => PostAsync(dialect.Path(streamed), body);

    /// <summary>Posts this, word for word, to a path below the conversation's base URL.</summary>
    public async Task PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Below(path)) { Content = content, Headers = { { "x-api-key", model.Talk.ApiKey }, { "anthropic-version", "2023-06-01" } } };
        await SendAsync(request);
    }

    /// <summary>Asks beside the conversation.</summary>
    public async Task AskBesideAsync(SideRequest beside)
    {
        using var request = new HttpRequestMessage(beside.Body is null ? HttpMethod.Get : HttpMethod.Post, Below(beside.Path));
        request.Content = beside.Body is null ? null : new StringContent(beside.Body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("x-api-key", model.Talk.ApiKey);
        request.Headers.TryAddWithoutValidation(beside.Header, beside.Header == "anthropic-version" ? "2023-06-01" : model.Talk.ApiKey);
        await SendAsync(request);
    }

    /// <summary>Fails unless the last answer was refused with this in its body.</summary>
    public void ShouldBeRefusedWith(string words)
    {
        Status.Should().BeInRange(400, 499, "a refusal is the client's fault");
        Body.Should().Contain(words);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private Uri Below(string path) => new($"{model.Talk.AnthropicBaseUrl}/{path}");

    private async Task SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http.SendAsync(request);
        (Status, ContentType) = ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Body = Encoding.UTF8.GetString(bytes);
        Events = [.. SseParser.Create(new MemoryStream(bytes)).Enumerate().Select(frame => frame.Data)];
    }
}
