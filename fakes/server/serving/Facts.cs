using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Server;

/// <summary>What the program tells other programs, as JSON.</summary>
internal static class Facts
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line that says that the server is ready.</summary>
    public static string Ready(Uri url, IEnumerable<Conversation> conversations) =>
        Json.Of($$$"""{"url":{{{url.ToString()}}},"conversations":[{{{conversations.Select(conversation => Open(conversation, url))}}}]}""").ToString();

    /// <summary>What a client has to be given, with the addresses under which this caller reaches the server.</summary>
    public static Json Open(Conversation conversation, Uri url)
    {
        var endpoint = $"{url}c/{conversation.Id}";
        return Json.Of($$$"""{"id":{{{conversation.Id}}},"key":{{{conversation.ApiKey}}},"openAiBaseUrl":{{{$"{endpoint}/v1"}}},"anthropicBaseUrl":{{{endpoint}}},"geminiBaseUrl":{{{endpoint}}},"azureEndpoint":{{{endpoint}}}}""");
    }

    public static JsonObject Verdict(Conversation conversation)
    {
        var sentences = conversation.Verdict();
        return new() { ["passed"] = sentences.Count == 0, ["sentences"] = Texts(sentences) };
    }

    public static JsonArray Journal(Conversation conversation) => new([.. conversation.Journal.Select(Of)]);

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static string Text(JsonNode fact) => fact.ToJsonString(Readable);

    private static JsonObject Of(Exchange exchange) => new()
    {
        ["number"] = exchange.Number,
        ["dialect"] = exchange.Dialect,
        ["model"] = exchange.Model,
        ["streamed"] = exchange.Streamed,
        ["status"] = exchange.Status,
        ["turn"] = exchange.Turn?.ToString(),
        ["rule"] = exchange.Rule?.ToString(),
        ["beside"] = exchange.Beside,
        ["complaints"] = Texts(exchange.Complaints),
        ["shown"] = exchange.Request.ShownText,
        ["tools"] = Texts(exchange.Request.Tools.Select(tool => tool.Name)),
        ["toolResults"] = Texts(exchange.Request.Results.Select(result => result.Text)),
        ["request"] = exchange.Request.Body.ValueKind == JsonValueKind.Undefined ? JsonValue.Create(exchange.Request.Raw) : JsonNode.Parse(exchange.Request.Body.GetRawText()),
    };
}
