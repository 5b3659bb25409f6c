using System.Text.Json;
using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>One wire protocol: how its requests are read and its answers written. It knows turns and requests, and no server.</summary>
internal interface IDialect
{
    /// <summary>What journals and sentences call it.</summary>
    string Name { get; }

    /// <summary>The dialect-neutral view of a request. A field that is missing or of the wrong kind is left empty: the contract says so, not this.</summary>
    Received Read(JsonElement body, Asked asked);

    /// <summary>The headers that the provider's SDKs read.</summary>
    void Head(IHeaderDictionary headers, Answering answering);

    /// <summary>Writes a reply in one piece.</summary>
    void Whole(Reply reply, Answering answering, Wire wire);

    /// <summary>Writes a reply as the provider's stream of events.</summary>
    void Stream(Reply reply, Answering answering, Wire wire);

    /// <summary>Writes an error's body.</summary>
    void Fail(Failure failure, Answering answering, Wire wire);
}
