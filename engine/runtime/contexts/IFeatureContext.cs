using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the running feature.</summary>
public interface IFeatureContext
{
    /// <summary>What the feature file says about it.</summary>
    FeatureInfo FeatureInfo { get; }

    /// <summary>The objects of the feature.</summary>
    IObjectContainer FeatureContainer { get; }
}
