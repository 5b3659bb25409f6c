namespace Elsewhere;

/// <summary>What a parcel weighs.</summary>
public sealed record Weight(int Grams);
