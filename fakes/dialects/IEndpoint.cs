using System.Text.Json;
using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>One thing that can be asked of a provider: how it is read, and what the provider would refuse.</summary>
internal interface IEndpoint
{
    /// <summary>What journals and sentences call it.</summary>
    string Name { get; }

    IProvider Provider { get; }

    /// <summary>What the provider refuses, one rule each.</summary>
    IReadOnlyList<ContractRule> Contract { get; }

    /// <summary>The dialect-neutral view of a request. A field that is missing or of the wrong kind is left empty: the contract says so, not this.</summary>
    Received Read(JsonElement body, Asked asked);
}

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

/// <summary>A request beside the conversation (token counts, model lists, embeddings): it has a standing answer and takes no turn.</summary>
internal interface ISideRequest : IEndpoint
{
    void Answer(Answering answering, Wire wire);
}
