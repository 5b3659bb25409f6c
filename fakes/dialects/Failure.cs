using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>An error before a provider has given it its shape. What is null follows from the status.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What it says.</param>
/// <param name="Type">The provider's type for it.</param>
/// <param name="Code">The provider's code, where it has one.</param>
/// <param name="Param">The field it is about, in dialects that say so.</param>
internal sealed record Failure(int Status, string? Message = null, string? Type = null, string? Code = null, string? Param = null)
{
    /// <summary>The whole body, for what a provider tells in an answer of its own and in no error.</summary>
    public Json? Body { get; init; }

    /// <summary>The reason and the field that Google names beside the words.</summary>
    public (string? Reason, string? Field) Details { get; init; }

    /// <summary>After how long the client may ask again, for providers that say so in the body too.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
