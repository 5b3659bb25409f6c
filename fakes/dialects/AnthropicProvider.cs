using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>Anthropic's headers and errors, as docs.anthropic.com/en/api/errors lists them.</summary>
internal sealed class AnthropicProvider : IProvider
{
    public static readonly AnthropicProvider Provider = new();

    public Failure Keyless { get; } = new(401, "x-api-key header is required");

    public void Head(IHeaderDictionary headers, int number, int status)
    {
        headers["request-id"] = $"req_{number}";
        headers["anthropic-organization-id"] = "00000000-0000-0000-0000-000000000000";
        headers["anthropic-ratelimit-requests-limit"] = "4000";
        headers["anthropic-ratelimit-requests-remaining"] = status == 429 ? "0" : "3999";
        headers["anthropic-ratelimit-requests-reset"] = Reset;
        foreach (var (header, value) in Budgets)
        {
            headers[header] = value;
        }
    }

    public Failure Unreadable(long line, long column) => new(400, $"The request body is not valid JSON: unexpected character: line {line} column {column}");

    private const string Reset = "2026-01-01T00:00:01Z";

    private static readonly (string Header, string Value)[] Budgets = [.. Budget("tokens", "480000"), .. Budget("input-tokens", "400000"), .. Budget("output-tokens", "80000")];

    private static (string, string)[] Budget(string kind, string limit) =>
        [($"anthropic-ratelimit-{kind}-limit", limit), ($"anthropic-ratelimit-{kind}-remaining", limit), ($"anthropic-ratelimit-{kind}-reset", Reset)];

    public void Fail(Failure failure, int number, Wire wire) =>
        wire.Send($$$"""{"type":"error","error":{{{Error(failure)}}},"request_id":{{{$"req_{number}"}}}}""");

    /// <summary>The error itself, for streams that carry it in an event.</summary>
    public static Json Error(Failure failure)
    {
        var usual = Usual(failure.Status);
        return Json.Of($$$"""{"type":{{{failure.Type ?? usual.Type}}},"message":{{{failure.Message ?? usual.Message}}}}""");
    }

    public Failure Of(Trouble trouble, Received request) => trouble switch
    {
        Trouble.RateLimited => new(429),
        Trouble.Overloaded => new(529),
        Trouble.ServerError => new(500),
        Trouble.BadGateway => new(502),
        Trouble.Unauthorized => new(401),
        Trouble.Forbidden => new(403),
        Trouble.UnknownModel => new(404, $"model: {request.Model}"),
        Trouble.ContextTooLong => new(400, "prompt is too long: 200001 tokens > 200000 maximum"),
        Trouble.ContentFiltered => new(400, "Output blocked by content filtering policy"),
        _ => new(400, "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."),
    };

    private static Failure Usual(int status) => status switch
    {
        401 => new(status, "invalid x-api-key", "authentication_error"),
        403 => new(status, "Your API key does not have permission to use the specified resource.", "permission_error"),
        404 => new(status, "The requested resource could not be found.", "not_found_error"),
        413 => new(status, "Request exceeds the maximum size", "request_too_large"),
        429 => new(status, "This request would exceed your account's rate limit. Please try again later.", "rate_limit_error"),
        529 => new(status, "Overloaded", "overloaded_error"),
        >= 500 => new(status, "Internal server error", "api_error"),
        _ => new(status, "There was an issue with the format or content of your request.", "invalid_request_error"),
    };
}
