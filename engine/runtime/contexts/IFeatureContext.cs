using System.Globalization;
using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the running feature.</summary>
public interface IFeatureContext : IReqnrollContext
{
    /// <summary>What the feature file says about it.</summary>
    FeatureInfo FeatureInfo { get; }

    /// <summary>The objects of the feature.</summary>
    IObjectContainer FeatureContainer { get; }

    /// <summary>The culture in which arguments are read.</summary>
    CultureInfo BindingCulture { get; }

    /// <summary>What a BeforeFeature hook threw.</summary>
    Exception? BeforeFeatureHookError { get; }

    /// <summary>Whether a BeforeFeature hook threw.</summary>
    bool BeforeFeatureHookFailed { get; }
}
