using Acceptance.Fakes.Dialects;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>Where a request goes on to, and the header that carries the provider's key there.</summary>
internal sealed record RealRoute(Uri Url, string Header, string Scheme, string? Key)
{
    /// <summary>The route; null for paths that have none, such as Azure's.</summary>
    public static RealRoute? To(IProvider provider, Asked asked, HttpRequest request, RealModelOptions options) => provider switch
    {
        OpenAi when asked.Path.StartsWith("/v1/", StringComparison.Ordinal) => To(options.OpenAi, asked.Path["/v1".Length..], request, "Authorization", "Bearer "),
        AnthropicProvider => To(options.Anthropic, asked.Path, request, "x-api-key", ""),
        GeminiProvider => To(options.Gemini, asked.Path, request, "x-goog-api-key", ""),
        _ => null,
    };

    private static RealRoute To(RealProvider to, string path, HttpRequest request, string header, string scheme) => new(
        new($"{to.BaseUrl.ToString().TrimEnd('/')}{path}{QueryString.Create(request.Query.Where(field => field.Key != "key"))}"),
        header,
        scheme,
        string.IsNullOrEmpty(to.Key) ? null : to.Key);
}
