using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>Runs test cases with <see cref="BddAssemblyRunner"/>.</summary>
internal sealed class BddExecutor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkExecutor(assembly, sources, diagnostics)
{
    private BddDiscoverer? discoverer;

    public override ITestCase Deserialize(string value) => Discoverer.Deserialize(value) ?? base.Deserialize(value);

    protected override ITestFrameworkDiscoverer CreateDiscoverer() => Discoverer;

    private BddDiscoverer Discoverer => discoverer ??= new(AssemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    // xUnit's signature is void: what goes wrong outside tests is the runner's to report.
    protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        using var runner = new BddAssemblyRunner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
        await runner.RunAsync();
    }
}
