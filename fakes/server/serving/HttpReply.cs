using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Server;

/// <summary>What /_fake answers.</summary>
internal sealed record HttpReply(int Status, string ContentType, string Body)
{
    public static HttpReply Of(int status, JsonNode fact) => new(status, "application/json", Facts.Text(fact));

    /// <summary>An error: the sentences that say what is wrong.</summary>
    public static HttpReply Of(int status, params string[] sentences) => Of(status, new JsonObject { ["errors"] = Facts.Texts(sentences) });

    public static HttpReply Plain(string text) => new(200, "text/plain; version=0.0.4; charset=utf-8", text);

    public async Task Send(HttpResponse response)
    {
        var bytes = Encoding.UTF8.GetBytes(Body);
        (response.StatusCode, response.ContentType, response.ContentLength) = (Status, ContentType, bytes.Length);
        await response.BodyWriter.WriteAsync(bytes);
    }
}
