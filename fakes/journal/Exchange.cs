using Acceptance.Fakes.Dialects;

namespace Acceptance.Fakes;

/// <summary>One request and what was answered to it. It is in the journal before the first byte of the answer is sent.</summary>
public sealed record Exchange
{
    private static readonly Task<Outcome>[] Over = [Task.FromResult(Outcome.Sent), Task.FromResult(Outcome.Abandoned), Task.FromResult(Outcome.Closed)];

    // Nothing, while nobody waits and it goes on; a source for who waits; or how it ended. A journal holds many exchanges, and few are waited for.
    private object? ending;
    private readonly IEndpoint endpoint;
    private readonly Asked asked;
    private Received? request;

    internal Exchange(IEndpoint endpoint, Asked asked) => (this.endpoint, this.asked) = (endpoint, asked);

    /// <summary>Its place in the conversation, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it was asked in: "Chat Completions", "Responses", "Anthropic Messages", "Gemini", or a side request's name.</summary>
    public string Dialect => endpoint.Name;

    /// <summary>The model that was asked for.</summary>
    public string Model => Request.Model;

    /// <summary>Whether the answer was asked for as a stream.</summary>
    public bool Streamed => Request.Streamed;

    /// <summary>What was asked. Read from the bytes when somebody asks: a journal keeps nothing else, since it may be long and is seldom read.</summary>
    public Received Request => request ??= Reading.Of(endpoint, asked, out _);

    /// <summary>The scripted turn that answered, or what a real model answered; null when neither did.</summary>
    public Turn? Turn { get; internal set; }

    /// <summary>The standing rule that answered; null when none did.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Whether it was a request beside the conversation: a token count, a model list, embeddings. It took no turn.</summary>
    public bool Beside { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>The answer's body as it was rendered, before any fault befell it; empty unless <see cref="FakeModelOptions.KeepAnswers"/> asks for it.</summary>
    public ReadOnlyMemory<byte> Answer { get; init; }

    /// <summary>The tokens that the answer reported; null where no scripted reply answered.</summary>
    public Usage? Usage => Rule is null && Turn is Reply reply ? Fakes.Usage.Of(Request, reply) : null;

    /// <summary>What was wrong with it, one sentence each; empty when nothing was.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];

    /// <summary>Completes when the exchange is over, and says how: a client that hangs up is an event to wait for. Wait with a deadline.</summary>
    public Task<Outcome> Ended
    {
        get
        {
            if (Volatile.Read(ref ending) is null)
            {
                Interlocked.CompareExchange(ref ending, new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously), null);
            }

            return ending as Task<Outcome> ?? ((TaskCompletionSource<Outcome>)ending!).Task;
        }
    }

    internal IEndpoint Endpoint => endpoint;

    // The bytes, and about what the objects around them take.
    internal int Size => asked.Bytes.Length + Answer.Length + 512;

    internal void End(Outcome outcome) =>
        (Interlocked.CompareExchange(ref ending, Over[(int)outcome], null) as TaskCompletionSource<Outcome>)?.TrySetResult(outcome);
}
