using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the whole run.</summary>
internal sealed class TestRunContext : ReqnrollContext, ITestRunContext
{
    public TestRunContext(IObjectContainer container) => TestRunContainer = container;

    /// <inheritdoc/>
    public IObjectContainer TestRunContainer { get; }

    /// <inheritdoc/>
    public string TestDirectory => AppContext.BaseDirectory;
}
