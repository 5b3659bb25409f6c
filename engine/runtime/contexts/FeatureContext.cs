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

    /// <inheritdoc/>
    public CultureInfo BindingCulture { get; }

    /// <inheritdoc/>
    public Exception? BeforeFeatureHookError { get; internal set; }

    /// <inheritdoc/>
    public bool BeforeFeatureHookFailed => BeforeFeatureHookError is not null;
}
