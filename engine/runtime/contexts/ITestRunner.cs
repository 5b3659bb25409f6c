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

    /// <summary>Runs a Given step; what it comes to is the scenario's status, and the calling step goes on.</summary>
    Task GivenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword = null);

    /// <summary>Runs a When step, likewise.</summary>
    Task WhenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword = null);

    /// <summary>Runs a Then step, likewise.</summary>
    Task ThenAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword = null);

    /// <summary>Runs a step of the calling step's kind, likewise.</summary>
    Task AndAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword = null);

    /// <summary>Runs a step of the calling step's kind, likewise.</summary>
    Task ButAsync(string text, string? multilineTextArg, Table? tableArg, string? keyword = null);
}
