using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>Runs test cases with <see cref="BddAssemblyRunner"/>.</summary>
internal sealed class BddExecutor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
    : XunitTestFrameworkExecutor(assembly, sources, diagnostics)
{
    // xUnit's signature is void: what goes wrong outside tests is the runner's to report.
    protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        using var runner = new BddAssemblyRunner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
        await runner.RunAsync();
    }
}
