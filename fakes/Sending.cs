using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>Puts a rendered answer on the wire: a whole one at once, a stream event by event.</summary>
internal static class Sending
{
    public static async Task Send(Answer answer, HttpContext http, CancellationToken stopping)
    {
        var response = http.Response;
        response.StatusCode = answer.Status;
        answer.Dialect.Head(response.Headers, answer.Answering);
        if (!answer.ShouldRetry)
        {
            response.Headers["x-should-retry"] = "false";
        }

        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var wire = answer.Wire;
        if (wire.Streamed)
        {
            response.ContentType = "text/event-stream; charset=utf-8";
            response.Headers.CacheControl = "no-cache";
        }
        else
        {
            response.ContentType = "application/json";
            response.ContentLength = wire.Frame(0).Length;
        }

        // A client that hangs up, and a server that stops, both end the stream here: there is nobody left to tell.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        for (var index = 0; index < wire.Count && !either.IsCancellationRequested; index++)
        {
            await response.BodyWriter.WriteAsync(wire.Frame(index), CancellationToken.None);
        }
    }
}
