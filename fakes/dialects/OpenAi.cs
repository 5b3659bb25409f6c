using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>What all of OpenAI's APIs have in common: headers and errors, as platform.openai.com/docs/guides/error-codes lists them.</summary>
internal static class OpenAi
{
    public static void Head(IHeaderDictionary headers, Answering answering)
    {
        headers["x-request-id"] = $"req_{answering.Number}";
        headers["openai-version"] = "2020-10-01";
        headers["openai-processing-ms"] = "1";
        headers["x-ratelimit-limit-requests"] = "10000";
        headers["x-ratelimit-remaining-requests"] = "9999";
        headers["x-ratelimit-reset-requests"] = "6ms";
    }

    public static void Fail(Failure failure, Wire wire)
    {
        var (type, code, message) = Usual(failure.Status);
        wire.Send(
            $$$"""{"error":{"message":{{{failure.Message ?? message}}},"type":{{{type}}},"param":{{{failure.Param}}},"code":{{{failure.Code ?? code}}}}}""");
    }

    private static (string Type, string? Code, string Message) Usual(int status) => status switch
    {
        401 => ("invalid_request_error", "invalid_api_key", "Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys."),
        403 => ("invalid_request_error", "unsupported_country_region_territory", "Country, region, or territory not supported"),
        404 => ("invalid_request_error", "model_not_found", "The model does not exist or you do not have access to it."),
        429 => ("requests", "rate_limit_exceeded", "Rate limit reached for requests. Please try again later."),
        503 => ("server_error", null, "The engine is currently overloaded, please try again later"),
        >= 500 => ("server_error", null, "The server had an error while processing your request. Sorry about that!"),
        _ => ("invalid_request_error", null, "Your request was malformed or missing some required parameters."),
    };
}
