using Xunit;

namespace Reqnroll.Engine.Xunit;

/// <summary>The collection of features and scenarios that must run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NonParallelizable
{
    internal const string Name = "ReqnrollNonParallelizableFeatures";
}
