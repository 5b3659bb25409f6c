using Xunit;
using Xunit.Sdk;

namespace Reqnroll.Engine;

/// <summary>On a generated method: it runs one row of the outline on this line of the feature file.</summary>
[XunitTestCaseDiscoverer("Reqnroll.Engine.Xunit.ScenarioDiscoverer", "Acceptance.Engine")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScenarioOutlineAttribute(int line) : TheoryAttribute
{
    /// <summary>The outline's line.</summary>
    public int Line => line;
}
