using System.ClientModel;
using Anthropic.Exceptions;

namespace Agents.Models;

/// <summary>Why a model gave no answer, out of the many exceptions of the SDKs.</summary>
internal static class Reason
{
    /// <summary>The status and the provider's words, or what kept the call from being made.</summary>
    public static string Of(Exception error) => error switch
    {
        ClientResultException answered when answered.Status > 0 => $"status {answered.Status}: {LastLine(answered.Message)}",
        AnthropicApiException answered => $"status {(int)answered.StatusCode}: {LastLine(answered.Message)}",
        AggregateException several => several.InnerExceptions[^1].Message,
        AnthropicIOException { InnerException: { } cause } => cause.Message,
        _ => error.Message,
    };

    private static string LastLine(string message) =>
        message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no reason given";
}
