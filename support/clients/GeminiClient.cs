using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acceptance.Fakes;

namespace Acceptance.Support.Clients;

/// <summary>A client of Gemini. It is written here, since Google publishes none for .NET that needs no cloud account.</summary>
public sealed class GeminiClient(Reach reach) : IProviderClient
{
    private readonly HttpClient _http = new() { DefaultRequestHeaders = { { "x-goog-api-key", reach.Key } } };
    private readonly JsonArray _history = [];
    private readonly JsonArray _results = [];

    /// <inheritdoc/>
    public void Say(string text) => _history.Add(Content("user", [new JsonObject { ["text"] = text }]));

    /// <inheritdoc/>
    public void Return(ToolCall call, string result) =>
        _results.Add(new JsonObject { ["functionResponse"] = new JsonObject { ["name"] = call.Tool, ["response"] = new JsonObject { ["output"] = result } } });

    /// <inheritdoc/>
    public async Task<ClientAnswer> AskAsync(bool streamed, Action<string> read, CancellationToken cancel)
    {
        if (_results.Count > 0)
            _history.Add(Content("user", (JsonArray)_results.DeepClone()));
        _results.Clear();
        using var answer = await PostAsync(streamed, reach.Retries, cancel);
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException(await answer.Content.ReadAsStringAsync(cancel), null, answer.StatusCode);
        var heard = new GeminiHeard(read);
        await using var body = await answer.Content.ReadAsStreamAsync(cancel);
        if (streamed)
            await foreach (var frame in SseParser.Create(body).EnumerateAsync(cancel))
                heard.Hear(JsonNode.Parse(frame.Data)!);
        else
            heard.Hear((await JsonNode.ParseAsync(body, cancellationToken: cancel))!);
        // As it came: the signature in it must come back with what it signs.
        _history.Add(Content("model", heard.Parts));
        return heard.Answer();
    }

    // As Google's own clients do: again at once for 429 and what is the server's fault, and never for anything else.
    private async Task<HttpResponseMessage> PostAsync(bool streamed, int retries, CancellationToken cancel)
    {
        using var request = Question(streamed);
        var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (retries == 0 || (int)answer.StatusCode is not (429 or >= 500))
            return answer;
        answer.Dispose();
        return await PostAsync(streamed, retries - 1, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static JsonObject Content(string role, JsonArray parts) => new() { ["role"] = role, ["parts"] = parts };

    private HttpRequestMessage Question(bool streamed) =>
        new(HttpMethod.Post, $"{reach.Other.ToString().TrimEnd('/')}/v1beta/models/gemini-3-pro-preview:{(streamed ? "streamGenerateContent?alt=sse" : "generateContent")}")
        {
            Content = JsonContent.Create(new JsonObject
            {
                ["systemInstruction"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "Be kind." }) },
                ["contents"] = _history.DeepClone(),
                ["tools"] = new JsonArray(new JsonObject
                {
                    ["functionDeclarations"] = new JsonArray(new JsonObject
                    {
                        ["name"] = ReadFile.Name, ["description"] = ReadFile.Description, ["parametersJsonSchema"] = JsonNode.Parse(ReadFile.Schema),
                    }),
                }),
            }),
        };
}
