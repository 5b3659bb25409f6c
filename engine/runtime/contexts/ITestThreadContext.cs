using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to one worker of the run.</summary>
public interface ITestThreadContext
{
    /// <summary>The objects of the worker.</summary>
    IObjectContainer TestThreadContainer { get; }
}
