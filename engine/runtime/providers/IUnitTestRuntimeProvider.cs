namespace Reqnroll.UnitTestProvider;

/// <summary>Ends a test with another result than passed or failed.</summary>
public interface IUnitTestRuntimeProvider
{
    /// <summary>The test is not ready.</summary>
    void TestPending(string message);

    /// <summary>The test says nothing.</summary>
    void TestInconclusive(string message);

    /// <summary>The test is skipped, with a reason.</summary>
    void TestIgnore(string message);

    /// <summary>What an exception means for the scenario, or null where it is an ordinary error.</summary>
    ScenarioExecutionStatus? DetectExecutionStatus(Exception exception);
}
