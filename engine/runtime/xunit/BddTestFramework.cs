using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Reqnroll.Engine.Xunit;

/// <summary>xUnit's framework with the run's hooks around it.</summary>
public sealed class BddTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc/>
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new BddExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
