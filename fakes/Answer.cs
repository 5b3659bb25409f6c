using Acceptance.Fakes.Dialects;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>An answer, rendered and ready to be sent.</summary>
internal sealed class Answer(int status, Wire wire, IDialect dialect, Answering answering)
{
    public int Status => status;

    public Wire Wire => wire;

    public IDialect Dialect => dialect;

    public Answering Answering => answering;

    /// <summary>Whether the provider would want the client to ask again; false for what the scenario, not the provider, refuses.</summary>
    public bool ShouldRetry { get; private init; } = true;

    public TimeSpan? RetryAfter { get; private init; }

    public static Answer To(IDialect dialect, Answering answering, Turn? turn, Refusal? refusal)
    {
        if (refusal is not null)
        {
            return Failed(dialect, answering, refusal.Failure, shouldRetry: false, retryAfter: null);
        }

        if (turn is Fails fails)
        {
            return Failed(dialect, answering, new(fails.Status, fails.Message), shouldRetry: true, fails.RetryAfter);
        }

        var wire = new Wire(answering.Request.Streamed);
        if (answering.Request.Streamed)
        {
            dialect.Stream((Reply)turn!, answering, wire);
        }
        else
        {
            dialect.Whole((Reply)turn!, answering, wire);
        }

        return new(200, wire, dialect, answering);
    }

    /// <summary>An error in the dialect's own shape.</summary>
    public static Answer Failed(IDialect dialect, Answering answering, Failure failure, bool shouldRetry, TimeSpan? retryAfter)
    {
        var wire = new Wire(streamed: false);
        dialect.Fail(failure, answering, wire);
        return new(failure.Status, wire, dialect, answering) { ShouldRetry = shouldRetry, RetryAfter = retryAfter };
    }
}
