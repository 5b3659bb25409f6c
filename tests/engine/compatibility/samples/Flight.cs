namespace Engine.Tests.Compatibility.Samples;

/// <summary>What the sample "parameter-types" makes of its argument.</summary>
public sealed record Flight(string From, string To);
