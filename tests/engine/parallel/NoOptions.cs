using Xunit.Abstractions;

namespace Engine.Tests.Parallel;

/// <summary>Discovery without any option set.</summary>
internal sealed class NoOptions : ITestFrameworkDiscoveryOptions
{
    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException($"The option '{name}' cannot be set: there are none.");
}
