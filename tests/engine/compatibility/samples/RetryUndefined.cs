namespace Engine.Tests.Compatibility.Samples;

/// <summary>The kit's sample "retry-undefined" has no steps.</summary>
public sealed class RetryUndefined;
