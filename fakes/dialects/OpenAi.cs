using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI's headers and errors, as platform.openai.com/docs/guides/error-codes lists them and as recorded errors spell them.</summary>
internal sealed class OpenAi : IProvider
{
    public static readonly OpenAi Provider = new();

    public void Head(IHeaderDictionary headers, int number)
    {
        headers["x-request-id"] = $"req_{number}";
        headers["openai-version"] = "2020-10-01";
        headers["openai-processing-ms"] = "1";
        headers["x-ratelimit-limit-requests"] = "10000";
        headers["x-ratelimit-remaining-requests"] = "9999";
        headers["x-ratelimit-reset-requests"] = "6ms";
    }

    public void Fail(Failure failure, int number, Wire wire) => wire.Send($$$"""{"error":{{{Error(failure)}}}}""");

    /// <summary>The error itself, for streams that carry it in an event.</summary>
    public static Json Error(Failure failure)
    {
        var (_, message, type, code, param) = Told(failure);
        return Json.Of($$$"""{"message":{{{message}}},"type":{{{type}}},"param":{{{param}}},"code":{{{code}}}}""");
    }

    /// <summary>The failure with the usual words where it has none of its own; a 404 with words of its own is about no model.</summary>
    public static Failure Told(Failure failure)
    {
        var usual = Usual(failure.Status);
        return failure with
        {
            Message = failure.Message ?? usual.Message,
            Type = failure.Type ?? usual.Type,
            Code = failure.Code ?? (failure.Message is null || failure.Status != 404 ? usual.Code : null),
        };
    }

    public Failure Of(Trouble trouble) => trouble switch
    {
        Trouble.RateLimited => new(429),
        Trouble.Overloaded => new(503),
        Trouble.ServerError => new(500),
        Trouble.BadGateway => new(502),
        Trouble.Unauthorized => new(401),
        Trouble.Forbidden => new(403),
        Trouble.UnknownModel => new(404),
        Trouble.ContextTooLong => new(400, "Your input exceeds the context window of this model. Please adjust your input and try again.", null, "context_length_exceeded", "messages"),
        Trouble.ContentFiltered => new(400, "The response was filtered due to the prompt triggering our content management policy.", null, "content_filter", "prompt"),
        _ => new(429, "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.", "insufficient_quota", "insufficient_quota"),
    };

    private static Failure Usual(int status) => status switch
    {
        401 => new(status, "Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys.", "invalid_request_error", "invalid_api_key"),
        403 => new(status, "Country, region, or territory not supported", "request_forbidden", "unsupported_country_region_territory"),
        404 => new(status, "The model does not exist or you do not have access to it.", "invalid_request_error", "model_not_found"),
        413 => new(status, "Request body too large.", "invalid_request_error"),
        429 => new(status, "Rate limit reached for requests. Please try again later.", "requests", "rate_limit_exceeded"),
        503 => new(status, "The engine is currently overloaded, please try again later", "service_unavailable_error"),
        >= 500 => new(status, "The server had an error while processing your request. Sorry about that!", "server_error"),
        _ => new(status, "Your request was malformed or missing some required parameters.", "invalid_request_error"),
    };
}
