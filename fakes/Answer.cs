using System.Text;
using Acceptance.Fakes.Dialects;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>An answer, rendered and ready to be sent.</summary>
internal sealed record Answer(int Status, Wire Wire, IProvider Provider, int Number)
{
    /// <summary>Whether the provider would want the client to ask again; false for what the scenario, not the provider, refuses.</summary>
    public bool ShouldRetry { get; init; } = true;

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What befalls it on its way; null for nothing.</summary>
    public Delivered? Delivery { get; init; }

    /// <summary>What the body is said to be, when that is no JSON.</summary>
    public string? ContentType { get; init; }

    /// <summary>A reply, in the dialect's own shape.</summary>
    public static Answer To(Reply reply, IDialect dialect, Answering answering)
    {
        var wire = new Wire(answering.Request.Framing);
        if (answering.Request.Streamed)
        {
            dialect.Stream(reply, answering, wire);
        }
        else
        {
            dialect.Whole(reply, answering, wire);
        }

        return new(200, wire, dialect.Provider, answering.Number);
    }

    /// <summary>A reply in whose stream an error comes.</summary>
    public static Answer To(Errs errs, IDialect dialect, Answering answering)
    {
        using var whole = To(errs.Of, dialect, answering).Wire;
        var wire = new Wire(answering.Request.Framing);
        wire.Take(whole, errs.After);
        dialect.FailInStream(dialect.Provider.Of(errs.With, answering.Request), answering, wire);
        return new(200, wire, dialect.Provider, answering.Number);
    }

    /// <summary>The standing answer to a side request.</summary>
    public static Answer To(ISideRequest side, Answering answering)
    {
        var wire = new Wire(Framing.Whole);
        side.Answer(answering, wire);
        return new(200, wire, side.Provider, answering.Number);
    }

    /// <summary>An error in the provider's own shape.</summary>
    public static Answer Failed(IProvider provider, Failure failure, int number, Framing framing = Framing.Whole)
    {
        var wire = new Wire(framing);
        provider.Fail(failure, number, wire);
        return new(failure.Status, wire, provider, number);
    }

    /// <summary>A recorded answer, as it was.</summary>
    public static Answer To(Replays recorded, IProvider provider, int number)
    {
        var wire = new Wire(recorded.Streamed ? Framing.Events : Framing.Whole);
        foreach (var piece in recorded.Events)
        {
            wire.SendRaw(Encoding.UTF8.GetBytes(piece));
        }

        return new(recorded.Status, wire, provider, number) { ContentType = recorded.ContentType };
    }

    /// <summary>What a proxy before the provider says when it cannot reach it: no JSON at all.</summary>
    public static Answer BadGateway(IProvider provider, int number)
    {
        var wire = new Wire(Framing.Whole);
        wire.SendText("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"u8);
        return new(502, wire, provider, number) { ContentType = "text/html" };
    }
}
