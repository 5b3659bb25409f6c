using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>What Google's errors say beside their words: google.rpc's details, which clients read to learn why, where, and when to ask again.</summary>
internal static class GeminiDetails
{
    public static IEnumerable<Json> Of(Failure failure)
    {
        if (failure is { Status: 400, Details.Field: { } field })
        {
            var at = field.Length == 0 ? Json.Nothing : Json.Of($$$"""{"field":{{{field}}},}""").Inside;
            yield return Json.Of($$$"""{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{{{{at}}}"description":{{{failure.Message}}}}]}""");
        }

        if (failure is { Status: 400, Details.Reason: { } reason })
        {
            yield return Json.Of($$$"""{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":{{{reason}}},"domain":"googleapis.com","metadata":{"service":"generativelanguage.googleapis.com"}}""");
            yield return Json.Of($$$"""{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":{{{failure.Message}}}}""");
        }

        if (failure is { Status: 429, Details.Reason: { } quota })
        {
            yield return Json.Of($$$"""{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":{{{quota}}}}]}""");
        }

        if (failure.RetryAfter is { } wait)
        {
            yield return Json.Of($$$"""{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":{{{$"{Quoted.Seconds(wait)}s"}}}}""");
        }
    }
}
