using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>A wire protocol in which a model replies: it takes turns of the script.</summary>
internal interface IDialect : IEndpoint
{
    /// <summary>Writes a reply in one piece.</summary>
    void Whole(Reply reply, Answering answering, Wire wire);

    /// <summary>Writes a reply as the provider's stream of events.</summary>
    void Stream(Reply reply, Answering answering, Wire wire);

    /// <summary>Writes the event that tells of an error when the stream has begun already.</summary>
    void FailInStream(Failure failure, Answering answering, Wire wire);
}
