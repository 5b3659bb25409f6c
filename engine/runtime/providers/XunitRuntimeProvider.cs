using Reqnroll.UnitTestProvider;
using Xunit;

namespace Reqnroll.Engine;

/// <summary>The results of xUnit v2: what it lacks is an exception with a name.</summary>
internal sealed class XunitRuntimeProvider : IUnitTestRuntimeProvider
{
    public void TestPending(string message) => throw new XUnitPendingStepException("Test pending: " + message);

    public void TestInconclusive(string message) => throw new XUnitInconclusiveException("Test inconclusive: " + message);

    public void TestIgnore(string message) => throw new SkipException(message);

    public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) => exception is SkipException ? ScenarioExecutionStatus.Skipped : null;
}
