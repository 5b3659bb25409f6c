namespace Reqnroll;

/// <summary>Runs steps from within a step.</summary>
public interface ITestRunner
{
    /// <summary>The scenario's context.</summary>
    ScenarioContext ScenarioContext { get; }

    /// <summary>The feature's context.</summary>
    FeatureContext FeatureContext { get; }

    /// <summary>The worker's context.</summary>
    ITestThreadContext TestThreadContext { get; }

    /// <summary>Runs a Given step; its error is thrown.</summary>
    Task GivenAsync(string text, string? multilineTextArg = null, Table? tableArg = null, string? keyword = null);

    /// <summary>Runs a When step; its error is thrown.</summary>
    Task WhenAsync(string text, string? multilineTextArg = null, Table? tableArg = null, string? keyword = null);

    /// <summary>Runs a Then step; its error is thrown.</summary>
    Task ThenAsync(string text, string? multilineTextArg = null, Table? tableArg = null, string? keyword = null);

    /// <summary>Runs a step of the kind before it; its error is thrown.</summary>
    Task AndAsync(string text, string? multilineTextArg = null, Table? tableArg = null, string? keyword = null);

    /// <summary>Runs a step of the kind before it; its error is thrown.</summary>
    Task ButAsync(string text, string? multilineTextArg = null, Table? tableArg = null, string? keyword = null);
}
