using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>OpenAI's headers and errors, as platform.openai.com/docs/guides/error-codes lists them and as recorded errors spell them.</summary>
internal sealed class OpenAi : IProvider
{
    public static readonly OpenAi Provider = new();

    public Failure Keyless { get; } = new(
        401,
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
        "invalid_request_error");

    public void Head(IHeaderDictionary headers, int number, int status)
    {
        headers["x-request-id"] = $"req_{number}";
        headers["openai-version"] = "2020-10-01";
        headers["openai-organization"] = "org-fake";
        headers["openai-processing-ms"] = "1";
        headers["x-ratelimit-limit-requests"] = "10000";
        headers["x-ratelimit-remaining-requests"] = status == 429 ? "0" : "9999";
        headers["x-ratelimit-reset-requests"] = "6ms";
        headers["x-ratelimit-limit-tokens"] = "2000000";
        headers["x-ratelimit-remaining-tokens"] = "1999999";
        headers["x-ratelimit-reset-tokens"] = "0s";
    }

    public void Fail(Failure failure, int number, Wire wire) => wire.Send($$$"""{"error":{{{Error(failure)}}}}""");

    public Failure Unreadable(long line, long column) => new(
        400,
        "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)");

    /// <summary>The error itself, for streams that carry it in an event.</summary>
    public static Json Error(Failure failure)
    {
        var told = Told(failure);
        return Json.Of($$$"""{"message":{{{told.Message}}},"type":{{{told.Type}}},"param":{{{told.Param}}},"code":{{{told.Code}}}}""");
    }

    /// <summary>The failure with the usual words where it has none of its own; one that says its type says its code too, and a 404 with words of its own is about no model.</summary>
    public static Failure Told(Failure failure)
    {
        var usual = Usual(failure.Status);
        return failure with
        {
            Message = failure.Message ?? usual.Message,
            Type = failure.Type ?? usual.Type,
            Code = failure.Code ?? (failure.Type is null && (failure.Message is null || failure.Status != 404) ? usual.Code : null),
        };
    }

    public Failure Of(Trouble trouble, Received request) => trouble switch
    {
        Trouble.RateLimited => new(429, $"Rate limit reached for {request.Model} in organization org-fake on requests per min (RPM): Limit 10000, Used 10000, Requested 1. Please try again in 6ms. Visit https://platform.openai.com/account/rate-limits to learn more."),
        Trouble.Overloaded => new(503),
        Trouble.ServerError => new(500),
        Trouble.BadGateway => new(502),
        Trouble.Unauthorized => new(401),
        Trouble.Forbidden => new(403),
        Trouble.UnknownModel => new(404, $"The model `{request.Model}` does not exist or you do not have access to it.", null, "model_not_found"),
        Trouble.ContextTooLong when request.Body.Field("input"u8).ValueKind != System.Text.Json.JsonValueKind.Undefined =>
            new(400, "Your input exceeds the context window of this model. Please adjust your input and try again.", null, "context_length_exceeded", "input"),
        Trouble.ContextTooLong => new(400, "This model's maximum context length is 128000 tokens. However, your messages resulted in 128001 tokens. Please reduce the length of the messages.", null, "context_length_exceeded", "messages"),
        Trouble.ContentFiltered => new(400, "Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again with a different prompt: https://platform.openai.com/docs/guides/reasoning#advice-on-prompting", null, "invalid_prompt"),
        _ => new(429, "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.", "insufficient_quota", "insufficient_quota"),
    };

    private static Failure Usual(int status) => status switch
    {
        401 => new(status, "Incorrect API key provided: fake****. You can find your API key at https://platform.openai.com/account/api-keys.", "invalid_request_error", "invalid_api_key"),
        403 => new(status, "Country, region, or territory not supported", "request_forbidden", "unsupported_country_region_territory"),
        404 => new(status, "The model does not exist or you do not have access to it.", "invalid_request_error", "model_not_found"),
        413 => new(status, "Request body too large.", "invalid_request_error"),
        429 => new(status, "Rate limit reached for requests. Please try again later.", "requests", "rate_limit_exceeded"),
        503 => new(status, "Our servers are currently overloaded. Please try again later.", "service_unavailable_error", "server_is_overloaded"),
        >= 500 => new(status, "The server had an error while processing your request. Sorry about that!", "server_error"),
        _ => new(status, "Your request was malformed or missing some required parameters.", "invalid_request_error"),
    };
}
