using Xunit;
using Xunit.Sdk;

namespace Reqnroll.Engine;

/// <summary>On a generated method: it runs the scenario on this line of the feature file.</summary>
[XunitTestCaseDiscoverer("Reqnroll.Engine.Xunit.ScenarioDiscoverer", "Acceptance.Engine")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScenarioAttribute(int line) : FactAttribute
{
    /// <summary>The scenario's line.</summary>
    public int Line => line;
}
