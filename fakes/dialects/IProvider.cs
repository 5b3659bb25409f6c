using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>What all wire protocols of one provider have in common: headers and errors.</summary>
internal interface IProvider
{
    /// <summary>The headers that the provider's SDKs read.</summary>
    void Head(IHeaderDictionary headers, int number, int status);

    /// <summary>Writes an error's body; where the failure leaves something open, the provider's usual words for its status stand.</summary>
    void Fail(Failure failure, int number, Wire wire);

    /// <summary>How the provider tells of a trouble that this request runs into.</summary>
    Failure Of(Trouble trouble, Received request);

    /// <summary>How the provider tells that a request came without a key.</summary>
    Failure Keyless { get; }

    /// <summary>How the provider tells that a body is no JSON, from this place on.</summary>
    Failure Unreadable(long line, long column);
}
