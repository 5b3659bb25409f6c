using System.Text;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>
/// Log probabilities as OpenAI's APIs have them. Each piece of the text counts as a token, all are as sure, and no alternatives are made
/// up: of the likeliest tokens that a request asks for there may be fewer, as the API reference says.
/// </summary>
internal sealed class Logprobs(bool asked, int top)
{
    private static readonly Json Sure = new("-0.01"u8.ToArray());

    public bool Asked => asked;

    /// <summary>What a chat completion asks for.</summary>
    public static Logprobs OfChat(Received request) => new(request.Body.Flag("logprobs"u8), Top(request));

    /// <summary>What a request to Responses includes.</summary>
    public static Logprobs OfResponses(Received request) => new(request.Body.Field("include"u8).Items().Any(item => item.AsText() == "message.output_text.logprobs"), Top(request));

    /// <summary>The tokens, between commas.</summary>
    public Json Of(IEnumerable<string> tokens) => Json.Of($$$"""{{{tokens.Select(Token)}}}""");

    private Json Token(string token) => Json.Of(
        $$$"""{"token":{{{token}}},"logprob":{{{Sure}}},"bytes":[{{{Bytes(token)}}}],"top_logprobs":[{{{(top == 0 ? Json.Nothing : Json.Of($$$"""{"token":{{{token}}},"logprob":{{{Sure}}},"bytes":[{{{Bytes(token)}}}]}"""))}}}]}""");

    private static int Top(Received request) => request.Body.Field("top_logprobs"u8).ValueKind == System.Text.Json.JsonValueKind.Number ? request.Body.Count("top_logprobs"u8) : 0;

    private static Json Bytes(string token) => new(Encoding.ASCII.GetBytes(string.Join(',', Encoding.UTF8.GetBytes(token))));
}
