using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>Azure OpenAI: OpenAI's dialects behind Azure's gateway, which has headers, refusals and a filter of its own.</summary>
internal sealed class AzureOpenAi : IProvider
{
    public static readonly AzureOpenAi Provider = new();

    /// <summary>The older paths, which name a deployment, must name the API's version too.</summary>
    public static IReadOnlyList<ContractRule> Versioned { get; } =
    [
        new("api-version-required", (request, _) => request.ApiVersion.Length == 0 ? Gateway(404, "404", "Resource not found") : null),
    ];

    public Failure Keyless { get; } = Gateway(
        401, "401", "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.");

    public void Head(IHeaderDictionary headers, int number, int status)
    {
        headers["x-request-id"] = $"req_{number}";
        headers["apim-request-id"] = $"apim_{number}";
        headers["x-ms-region"] = "East US";
        headers["x-ms-client-request-id"] = $"client_{number}";
        headers["x-ratelimit-remaining-requests"] = status == 429 ? "0" : "999";
        headers["x-ratelimit-remaining-tokens"] = "999000";
    }

    public void Fail(Failure failure, int number, Wire wire)
    {
        if (failure.Body is { } body)
        {
            wire.Send($$$"""{{{body}}}""");
        }
        else
        {
            OpenAi.Provider.Fail(failure, number, wire);
        }
    }

    public Failure Unreadable(long line, long column) => OpenAi.Provider.Unreadable(line, column);

    public Failure Of(Trouble trouble, Received request) => trouble switch
    {
        Trouble.RateLimited => Gateway(429, "429", "Requests to the ChatCompletions_Create Operation under Azure OpenAI API have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 1 second. Please go here: https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit."),
        Trouble.Unauthorized => Keyless,
        Trouble.UnknownModel => Gateway(404, "DeploymentNotFound", "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again."),
        Trouble.ContentFiltered => Filtered,
        _ => OpenAi.Provider.Of(trouble, request),
    };

    private static readonly Failure Filtered = new(400)
    {
        Body = new(
            """{"error":{"message":"The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry. To learn more about our content filtering policies please read our documentation: https://go.microsoft.com/fwlink/?linkid=2198766","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"hate":{"filtered":false,"severity":"safe"},"self_harm":{"filtered":false,"severity":"safe"},"sexual":{"filtered":false,"severity":"safe"},"violence":{"filtered":true,"severity":"medium"}}}}}"""u8.ToArray()),
    };

    private static Failure Gateway(int status, string code, string message) => new(status, message) { Body = Json.Of($$$"""{"error":{"code":{{{code}}},"message":{{{message}}}}}""") };
}
