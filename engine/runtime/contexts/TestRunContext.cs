using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the whole run.</summary>
public class TestRunContext : ReqnrollContext, ITestRunContext
{
    internal TestRunContext(IObjectContainer container) => TestRunContainer = container;

    /// <inheritdoc/>
    public IObjectContainer TestRunContainer { get; }

    /// <inheritdoc/>
    public string TestDirectory => AppContext.BaseDirectory;
}
