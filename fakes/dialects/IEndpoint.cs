using System.Text.Json;

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
