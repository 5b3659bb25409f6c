using System.Globalization;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>
/// Finds test cases, and writes a scenario's down in one short line. xUnit makes a run of what it found by way of such text, and its
/// own, which names each type on the way, takes longer than running the scenario.
/// </summary>
internal sealed class BddDiscoverer(IAssemblyInfo assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkDiscoverer(assembly, sources, diagnostics)
{
    public override string Serialize(ITestCase testCase) => testCase is ScenarioTestCase scenario ? scenario.Text : base.Serialize(testCase);

    /// <summary>The test case that a <see cref="ScenarioTestCase.Text"/> tells of, in this process or another; null where it is not a scenario.</summary>
    public ITestCase? Deserialize(string text)
    {
        if (text.Split(':') is not ["", "S", var display, var options, var collection, var className, var methodName, .. var row])
        {
            return null;
        }

        var type = AssemblyInfo.GetType(className);
        // Under the number that it was found with: facts of the same collection are known by that.
        var found = TestCollectionFactory.Get(type);
        var inClass = new TestClass(new TestCollection(found.TestAssembly, found.CollectionDefinition, found.DisplayName, Guid.ParseExact(collection, "N")), type);
        var method = new TestMethod(inClass, type.GetMethod(methodName, includePrivateMethod: false));
        var scenario = ScenarioTestCase.ModelOf(method);
        return ScenarioTestCase.Of(
            DiagnosticMessageSink,
            (TestMethodDisplay)int.Parse(display, CultureInfo.InvariantCulture),
            (TestMethodDisplayOptions)int.Parse(options, CultureInfo.InvariantCulture),
            method,
            scenario,
            row is [var key] ? scenario.Row(Uri.UnescapeDataString(key)) : null);
    }
}
