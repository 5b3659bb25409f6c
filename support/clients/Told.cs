using System.ClientModel;
using System.Globalization;
using System.Net;
using Anthropic.Exceptions;

namespace Acceptance.Support.Clients;

/// <summary>How a question came to grief, as the client tells its application.</summary>
/// <param name="Status">The provider's HTTP status; 0 when there was no answer that could be read.</param>
/// <param name="Words">What the client says, with the provider's body where it passes it on.</param>
public sealed record Told(int Status, string Words)
{
    /// <summary>What an exception of a client's tells; null when no client throws such, and it must not be caught.</summary>
    public static Told? By(Exception failure) => failure switch
    {
        ClientResultException told => new(told.Status, $"{told.Message} {told.GetRawResponse()?.Content}"),
        AnthropicApiException told => new((int)told.StatusCode, $"{told.Message} {told.ResponseBody}"),
        HttpRequestException { StatusCode: HttpStatusCode status } told => new((int)status, told.Message),
        OperationCanceledException => new(0, "cancelled"),
        AggregateException { InnerException: { } first } => By(first),
        AnthropicException or HttpRequestException or IOException or System.Text.Json.JsonException => new(0, failure.ToString()),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Status}: {Words}");
}
