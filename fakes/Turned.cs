using Acceptance.Fakes.Dialects;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>From a turn to an answer.</summary>
internal static class Turned
{
    /// <summary>The answer; null, with the refusal, when the turn cannot befall this request.</summary>
    public static Answer? Into(Turn turn, IDialect dialect, Answering answering, out Refusal? refusal)
    {
        refusal = turn switch
        {
            Errs when answering.Request.Framing == Framing.Whole =>
                Refusal.WrongScript(turn, "an error in mid-stream needs a stream, and the client asked for none"),
            Offers offers when offers.Of.Length != answering.Request.Choices =>
                Refusal.WrongScript(turn, $"it has {offers.Of.Length} choices, and the request asks for {answering.Request.Choices}"),
            Replays recorded when recorded.Status == 200 && recorded.Streamed != answering.Request.Streamed =>
                Refusal.WrongScript(turn, $"it was recorded {(recorded.Streamed ? "as a stream" : "whole")}, and the client asked for the other"),
            _ => null,
        };
        if (refusal is not null)
        {
            return null;
        }

        var answer = turn switch
        {
            Fails fails => Failed(Plain(fails, dialect.Provider, answering.Request), fails.RetryAfter, dialect, answering),
            Troubled { With: Trouble.BadGateway } bad => Answer.BadGateway(dialect.Provider, answering.Number) with { RetryAfter = bad.RetryAfter },
            Troubled troubled => Failed(dialect.Provider.Of(troubled.With, answering.Request), troubled.RetryAfter, dialect, answering),
            Replays recorded => Answer.To(recorded, dialect.Provider, answering.Number),
            Errs errs => Answer.To(errs, dialect, answering),
            Delivered { Reply: null } nothing => Answer.Failed(dialect.Provider, new(500), answering.Number) with { Status = 200, Delivery = nothing },
            Delivered delivered => Answer.To(delivered.Reply, dialect, answering) with { Delivery = delivered },
            _ => Answer.To((Reply)turn, dialect, answering),
        };
        refusal = answer.Delivery?.Impossible(answer.Wire) is { } why ? Refusal.WrongScript(turn, why) : null;
        return refusal is null ? answer : null;
    }

    // A status alone is a trouble too, where there is one of its own for it: the provider has no other words.
    private static Failure Plain(Fails fails, IProvider provider, Received request) => fails is { Message: null, Status: 429 or 404 or 401 or >= 500 }
        ? Troubles.Select(trouble => provider.Of(trouble, request)).FirstOrDefault(failure => failure.Status == fails.Status) ?? new(fails.Status)
        : new(fails.Status, fails.Message);

    private static readonly Trouble[] Troubles = Enum.GetValues<Trouble>();

    // What a provider tells in an answer and not in an error comes as answers do: as a stream when the client asked for one.
    private static Answer Failed(Failure failure, TimeSpan? retryAfter, IDialect dialect, Answering answering) =>
        Answer.Failed(dialect.Provider, failure with { RetryAfter = retryAfter }, answering.Number, failure.Status == 200 ? answering.Request.Framing : Framing.Whole) with { RetryAfter = retryAfter };
}
