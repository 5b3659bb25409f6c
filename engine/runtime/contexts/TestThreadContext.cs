using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to one worker of the run.</summary>
public class TestThreadContext : ReqnrollContext, ITestThreadContext
{
    internal TestThreadContext(IObjectContainer container) => TestThreadContainer = container;

    /// <inheritdoc/>
    public IObjectContainer TestThreadContainer { get; }
}
