using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>xUnit's framework with the run's hooks around it.</summary>
public sealed class BddTestFramework : XunitTestFramework
{
    // The adapter's two, discovery, the rehearsal, and a reader of features each processor beside what runs there.
    private static readonly int Busy = 4 + (2 * Environment.ProcessorCount);

    /// <summary>The framework of one test assembly. Diagnostic messages go to the sink.</summary>
    public BddTestFramework(IMessageSink messageSink)
        : base(messageSink) => PoolThreads.AtLeast(Busy);

    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) =>
        new BddDiscoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    /// <inheritdoc/>
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new BddExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
