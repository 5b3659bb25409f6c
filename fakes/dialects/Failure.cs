namespace Acceptance.Fakes.Dialects;

/// <summary>An error before a dialect has given it its shape.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What it says; null stands for the provider's usual words.</param>
/// <param name="Code">The provider's code, where it has one and it does not follow from the status.</param>
/// <param name="Param">The field it is about, in dialects that say so.</param>
internal sealed record Failure(int Status, string? Message, string? Code = null, string? Param = null);
