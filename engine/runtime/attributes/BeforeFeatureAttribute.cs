using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs before the first scenario of each feature; the method is static.</summary>
public sealed class BeforeFeatureAttribute(params string[]? tags) : HookAttribute(HookType.BeforeFeature, tags);
