using System.Collections.Concurrent;
using Acceptance.Fakes.Dialects;
using Acceptance.Fakes.Recordings;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>
/// Real providers in place of scripts, for conversations that are passed on to them. A client keeps the conversation's own key: the
/// provider's is put in its place here, and is in nothing that is sent back or written down.
/// </summary>
public sealed class RealModel(RealModelOptions options) : IDisposable
{
    private readonly Passage passage = new();
    private readonly Bill bill = new(options.RequestLimit);
    private readonly ConcurrentDictionary<string, Recording> recordings = new(StringComparer.Ordinal);

    /// <summary>How often real models were asked, the tokens of each, and an estimate of the cost: lines for people.</summary>
    public string Costs => bill.ToString();

    /// <inheritdoc />
    public void Dispose() => passage.Dispose();

    internal async Task Pass(Conversation conversation, IEndpoint endpoint, Asked asked, string? key, HttpContext http, TimeProvider clock)
    {
        var route = RealRoute.To(endpoint.Provider, asked, http.Request, options);
        if ((Keys.Refusal(endpoint.Provider, key, conversation.ApiKey) ?? Refused(endpoint, route)) is { } refusal)
        {
            await Refuse(refusal, conversation, endpoint, asked, http, clock);
            return;
        }

        try
        {
            using var answer = await passage.Ask(route!.Url, asked, http.Request, (route.Header, route.Scheme + route.Key));
            await Back(answer, conversation.Note(endpoint, asked, (int)answer.StatusCode, null), conversation, route, http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to hear a status: this is the one that proxies write down for a client that hung up.
            conversation.Note(endpoint, asked, StatusCodes.Status499ClientClosedRequest, null).End(Outcome.Abandoned);
        }
        catch (HttpRequestException unreachable)
        {
            await Refuse(Refusal.Unpassed($"{route!.Url.Authority} could not be asked ({unreachable.Message}).", "Look at the network and at the base URL."), conversation, endpoint, asked, http, clock);
        }
    }

    private Refusal? Refused(IEndpoint endpoint, RealRoute? route) =>
        route is null ? Refusal.Unpassed($"No real provider serves this path of {endpoint.Name}'s.", "Script this scenario.")
        : route.Key is null ? Refusal.Unpassed($"There is no key for {route.Url.Authority}.", options.Advice)
        : !bill.Take() ? Refusal.Unpassed($"The run has used up its {options.RequestLimit} requests to real models.", options.Advice)
        : null;

    private async Task Back(HttpResponseMessage answer, Exchange exchange, Conversation conversation, RealRoute route, HttpContext http)
    {
        var answers = AnswerReader.For(exchange.Endpoint);
        var recording = answers is null || options.Recordings is not { } folder ? null : recordings.GetOrAdd(conversation.Id, id => Recording.In(folder, id));
        var place = recording?.Next() ?? 0;
        var outcome = Outcome.Sent;
        try
        {
            var heard = await Passage.Back(answer, http, route.Key);
            var told = answers is null ? null : Told(answers, answer, heard);
            exchange.Turn = told is null ? null : Secrets.Redact(Secrets.Redact(told, conversation.ApiKey), route.Key);
            if (exchange.Turn is { } turn)
            {
                recording?.Add(place, turn);
            }

            if (answer.IsSuccessStatusCode)
            {
                bill.Add(exchange.Model, RealUsage.Of(exchange, heard.Length));
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or HttpRequestException)
        {
            outcome = http.RequestAborted.IsCancellationRequested ? Outcome.Abandoned : Outcome.Sent;
            http.Abort();
        }
        finally
        {
            exchange.End(outcome);
        }
    }

    private static Turn? Told(AnswerReader answers, HttpResponseMessage answer, byte[] heard)
    {
        try
        {
            return Heard.Turn(answers, answer, heard);
        }
        catch (InvalidDataException)
        {
            // The client has all of it. The journal shows that no turn could be made of the answer.
            return null;
        }
    }

    private static async Task Refuse(Refusal refusal, Conversation conversation, IEndpoint endpoint, Asked asked, HttpContext http, TimeProvider clock)
    {
        var exchange = conversation.Note(endpoint, asked, refusal.Failure.Status, refusal);
        var answer = Answer.Failed(endpoint.Provider, refusal.Failure, exchange.Number) with { ShouldRetry = false };
        exchange.End(await Sending.Send(answer, http, clock, CancellationToken.None));
        answer.Wire.Dispose();
    }
}
