using System.Globalization;
using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the running feature.</summary>
public class FeatureContext : ReqnrollContext, IFeatureContext
{
    internal FeatureContext(IObjectContainer container, FeatureInfo info, CultureInfo bindingCulture)
    {
        FeatureContainer = container;
        FeatureInfo = info;
        BindingCulture = bindingCulture;
    }

    /// <inheritdoc/>
    public FeatureInfo FeatureInfo { get; }

    /// <inheritdoc/>
    public IObjectContainer FeatureContainer { get; }

    /// <summary>The culture in which arguments are read.</summary>
    public CultureInfo BindingCulture { get; }

    /// <summary>What a BeforeFeature hook threw.</summary>
    public Exception? BeforeFeatureHookError { get; internal set; }

    /// <summary>Whether a BeforeFeature hook threw.</summary>
    public bool BeforeFeatureHookFailed => BeforeFeatureHookError is not null;
}
