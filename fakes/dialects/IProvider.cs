using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes.Dialects;

/// <summary>What all wire protocols of one provider have in common: headers and errors.</summary>
internal interface IProvider
{
    /// <summary>The headers that the provider's SDKs read.</summary>
    void Head(IHeaderDictionary headers, int number);

    /// <summary>Writes an error's body; where the failure leaves something open, the provider's usual words for its status stand.</summary>
    void Fail(Failure failure, int number, Wire wire);

    /// <summary>How the provider tells of a trouble.</summary>
    Failure Of(Trouble trouble);
}
