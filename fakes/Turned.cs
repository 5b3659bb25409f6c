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
            Fails fails => Answer.Failed(dialect.Provider, new(fails.Status, fails.Message) { RetryAfter = fails.RetryAfter }, answering.Number) with { RetryAfter = fails.RetryAfter },
            Troubled { With: Trouble.BadGateway } bad => Answer.BadGateway(dialect.Provider, answering.Number) with { RetryAfter = bad.RetryAfter },
            Troubled troubled => Answer.Failed(dialect.Provider, dialect.Provider.Of(troubled.With) with { RetryAfter = troubled.RetryAfter }, answering.Number) with { RetryAfter = troubled.RetryAfter },
            Replays recorded => Answer.To(recorded, dialect.Provider, answering.Number),
            Errs errs => Answer.To(errs, dialect, answering),
            Delivered { Reply: null } nothing => Answer.Failed(dialect.Provider, new(500), answering.Number) with { Status = 200, Delivery = nothing },
            Delivered delivered => Answer.To(delivered.Reply, dialect, answering) with { Delivery = delivered },
            _ => Answer.To((Reply)turn, dialect, answering),
        };
        refusal = answer.Delivery?.Impossible(answer.Wire) is { } why ? Refusal.WrongScript(turn, why) : null;
        return refusal is null ? answer : null;
    }
}
