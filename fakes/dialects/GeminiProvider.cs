using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>Google's headers and errors for Gemini: google.rpc.Status as JSON, as ai.google.dev/gemini-api/docs/troubleshooting lists them.</summary>
internal sealed class GeminiProvider : IProvider
{
    public static readonly GeminiProvider Provider = new();

    public void Head(IHeaderDictionary headers, int number) => headers["server-timing"] = "gfet4t7; dur=1";

    public void Fail(Failure failure, int number, Wire wire)
    {
        var usual = Usual(failure.Status);
        var details = failure.RetryAfter is { } wait
            ? Json.Of($$$""","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":{{{$"{Quoted.Seconds(wait)}s"}}}}]""")
            : default;
        wire.Send(
            $$$"""{"error":{"code":{{{failure.Status}}},"message":{{{failure.Message ?? usual.Message}}},"status":{{{failure.Type ?? usual.Type}}}{{{details}}}}}""");
    }

    public Failure Of(Trouble trouble) => trouble switch
    {
        Trouble.RateLimited => new(429),
        Trouble.Overloaded => new(503),
        Trouble.ServerError => new(500),
        Trouble.BadGateway => new(502),
        Trouble.Unauthorized => new(401),
        Trouble.Forbidden => new(403),
        Trouble.UnknownModel => new(404, "The model is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods."),
        Trouble.ContextTooLong => new(400, "The input token count exceeds the maximum number of tokens allowed (1048576)."),
        Trouble.ContentFiltered => new(400, "The prompt was blocked for safety reasons."),
        _ => new(429, "You exceeded your current quota, please check your plan."),
    };

    private static Failure Usual(int status) => status switch
    {
        401 => new(status, "API key not valid. Please pass a valid API key.", "UNAUTHENTICATED"),
        403 => new(status, "Your API key doesn't have the required permissions.", "PERMISSION_DENIED"),
        404 => new(status, "The requested resource wasn't found.", "NOT_FOUND"),
        413 => new(status, "Request payload size exceeds the limit: 20971520 bytes.", "INVALID_ARGUMENT"),
        429 => new(status, "Resource has been exhausted (e.g. check quota).", "RESOURCE_EXHAUSTED"),
        503 => new(status, "The model is overloaded. Please try again later.", "UNAVAILABLE"),
        504 => new(status, "Deadline exceeded.", "DEADLINE_EXCEEDED"),
        >= 500 => new(status, "An internal error has occurred. Please retry.", "INTERNAL"),
        _ => new(status, "The request body is malformed.", "INVALID_ARGUMENT"),
    };
}
