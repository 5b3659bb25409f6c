using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>Google's headers and errors for Gemini: google.rpc.Status as JSON, as ai.google.dev/gemini-api/docs/troubleshooting lists them.</summary>
internal sealed class GeminiProvider : IProvider
{
    public static readonly GeminiProvider Provider = new();

    public Failure Keyless { get; } = new(
        403, "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.");

    public void Head(IHeaderDictionary headers, int number, int status)
    {
        headers["server"] = "scaffolding on HTTPServer2";
        headers["server-timing"] = "gfet4t7; dur=1";
        headers["vary"] = "Origin, X-Origin, Referer";
    }

    public void Fail(Failure failure, int number, Wire wire)
    {
        if (failure.Body is { } body)
        {
            wire.Send($$$"""{{{body}}}""");
            return;
        }

        var usual = Usual(failure.Status);
        var details = GeminiDetails.Of(failure).ToList();
        var beside = details.Count == 0 ? Json.Nothing : Json.Of($$$""","details":[{{{details}}}]""");
        wire.Send(
            $$$"""{"error":{"code":{{{failure.Status}}},"message":{{{failure.Message ?? usual.Message}}},"status":{{{failure.Type ?? usual.Type}}}{{{beside}}}}}""");
    }

    public Failure Unreadable(long line, long column) => new(400, "Invalid JSON payload received. Unexpected token.");

    public Failure Of(Trouble trouble, Received request) => trouble switch
    {
        Trouble.RateLimited => new(429),
        Trouble.Overloaded => new(503),
        Trouble.ServerError => new(500),
        Trouble.BadGateway => new(502),
        Trouble.Unauthorized => new(400, "API key not valid. Please pass a valid API key.") { Details = ("API_KEY_INVALID", null) },
        Trouble.Forbidden => new(403),
        Trouble.UnknownModel => new(404, $"models/{request.Model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods."),
        Trouble.ContextTooLong => new(400, "The input token count (1048577) exceeds the maximum number of tokens allowed (1048576)."),
        Trouble.ContentFiltered => new(200) { Body = Blocked(request) },
        _ => new(429, "You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.") { Details = ("GenerateRequestsPerDayPerProjectPerModel-FreeTier", null) },
    };

    // A prompt that is blocked is no error: the answer has no candidates and says why.
    private static Json Blocked(Received request) => Json.Of(
        $$$"""{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":{{{request.Tokens}}},"totalTokenCount":{{{request.Tokens}}},"promptTokensDetails":[{"modality":"TEXT","tokenCount":{{{request.Tokens}}}}]},"modelVersion":{{{request.Model}}}}""");

    private static Failure Usual(int status) => status switch
    {
        401 => new(status, "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.", "UNAUTHENTICATED"),
        403 => new(status, "The caller does not have permission", "PERMISSION_DENIED"),
        404 => new(status, "Requested entity was not found.", "NOT_FOUND"),
        413 => new(status, "Request payload size exceeds the limit: 20971520 bytes.", "INVALID_ARGUMENT"),
        429 => new(status, "Resource has been exhausted (e.g. check quota).", "RESOURCE_EXHAUSTED"),
        503 => new(status, "The model is overloaded. Please try again later.", "UNAVAILABLE"),
        504 => new(status, "Deadline expired before operation could complete.", "DEADLINE_EXCEEDED"),
        >= 500 => new(status, "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting", "INTERNAL"),
        _ => new(status, "Request contains an invalid argument.", "INVALID_ARGUMENT"),
    };
}
