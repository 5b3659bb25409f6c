using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>Finds the test cases of a generated method: one, or one a row.</summary>
public sealed class ScenarioDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var display = discoveryOptions.MethodDisplayOrDefault();
        var options = discoveryOptions.MethodDisplayOptionsOrDefault();
        var scenario = ScenarioTestCase.ModelOf(testMethod);
        return scenario.Rows.Count == 0
            ? [ScenarioTestCase.Of(diagnostics, display, options, testMethod, scenario, null)]
            : [.. scenario.Rows.Select(row => ScenarioTestCase.Of(diagnostics, display, options, testMethod, scenario, row))];
    }
}
