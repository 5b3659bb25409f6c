using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Runs after the last scenario of each feature; the method is static.</summary>
public sealed class AfterFeatureAttribute(params string[]? tags) : HookAttribute(HookType.AfterFeature, tags);
