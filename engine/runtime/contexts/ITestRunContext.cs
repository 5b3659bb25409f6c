using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>What belongs to the whole run.</summary>
public interface ITestRunContext
{
    /// <summary>The objects of the run.</summary>
    IObjectContainer TestRunContainer { get; }

    /// <summary>The folder that the tests run in.</summary>
    string TestDirectory { get; }
}
