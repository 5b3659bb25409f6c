namespace Acceptance.Fakes.Dialects;

/// <summary>Something the provider refuses a request for.</summary>
/// <param name="Name">What a scenario calls it that allows it.</param>
/// <param name="Broken">The provider's answer when a request breaks the rule; null when it does not.</param>
internal sealed record ContractRule(string Name, Func<Received, Issued, Failure?> Broken);
