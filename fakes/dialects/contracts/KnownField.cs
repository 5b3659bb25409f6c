namespace Acceptance.Fakes.Dialects;

/// <summary>A documented field of a request.</summary>
/// <param name="Name">Its name's bytes.</param>
/// <param name="Kind">The kinds it may have, as they are documented: "string|array".</param>
/// <param name="Any">The same, apart.</param>
/// <param name="Child">What is in it; null where that is not documented.</param>
internal sealed record KnownField(byte[] Name, string Kind, string[] Any, string? Child);
