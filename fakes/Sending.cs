using System.Globalization;
using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>Puts a rendered answer on the wire: a whole one at once, a stream event by event, a faulty one as its fault has it.</summary>
internal static class Sending
{
    public static async Task<Outcome> Send(Answer answer, HttpContext http, TimeProvider clock, CancellationToken closing)
    {
        Head(answer, http.Response);
        if (answer.Delivery is { } delivery)
        {
            return await Deliver(answer, delivery, http, clock, closing);
        }

        var body = http.Response.BodyWriter;
        if (answer.Wire.Framing == Framing.Whole)
        {
            http.Response.ContentLength = answer.Wire.All.Length;
            return (await body.WriteAsync(answer.Wire.All, CancellationToken.None)).IsCompleted ? Outcome.Abandoned : Outcome.Sent;
        }

        for (var index = 0; index < answer.Wire.Count; index++)
        {
            // A flush that finds the other side gone says that it is completed.
            if ((await body.WriteAsync(answer.Wire.Frame(index), CancellationToken.None)).IsCompleted)
            {
                return Outcome.Abandoned;
            }
        }

        await Ending(answer.Wire, http);
        return Outcome.Sent;
    }

    private static void Head(Answer answer, HttpResponse response)
    {
        response.StatusCode = answer.Status;
        answer.Provider.Head(response.Headers, answer.Number, answer.Status);
        if (!answer.ShouldRetry)
        {
            response.Headers["x-should-retry"] = "false";
        }

        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var events = answer.Wire.Framing == Framing.Events;
        response.ContentType = answer.Delivery?.ContentType ?? answer.ContentType ?? (events ? "text/event-stream; charset=utf-8" : "application/json");
        if (events)
        {
            response.Headers.CacheControl = "no-cache";
        }
    }

    private static async Task<Outcome> Deliver(Answer answer, Delivered delivery, HttpContext http, TimeProvider clock, CancellationToken closing)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing);
        var gone = either.Token;
        var pieces = delivery.Pieces(answer.Wire);
        var at = delivery.At(answer.Wire);
        if (answer.Wire.Framing == Framing.Whole)
        {
            http.Response.ContentLength = pieces.Sum(piece => piece.Length);
        }

        for (var index = 0; index <= pieces.Count && !gone.IsCancellationRequested; index++)
        {
            if (index == at && !await delivery.Happens(http, gone))
            {
                break;
            }

            if (index == pieces.Count)
            {
                await Ending(answer.Wire, http);
                break;
            }

            if (delivery.Pace > TimeSpan.Zero)
            {
                await Task.Delay(delivery.Pace, clock, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await http.Response.BodyWriter.WriteAsync(pieces[index], CancellationToken.None);
        }

        if (closing.IsCancellationRequested)
        {
            http.Abort();
            return Outcome.Closed;
        }

        // An abort of our own (a reset, a hang that was let go) looks like the client's: only the delivery knows.
        return http.RequestAborted.IsCancellationRequested && delivery is not Resets ? Outcome.Abandoned : Outcome.Sent;
    }

    private static async Task Ending(Wire wire, HttpContext http)
    {
        if (wire.Framing == Framing.Array)
        {
            await http.Response.BodyWriter.WriteAsync("]"u8.ToArray(), CancellationToken.None);
        }
    }
}
