namespace Acceptance.Report.Documents;

/// <summary>When, where and by what the scenarios were run.</summary>
internal sealed record RunFacts
{
    public DateTimeOffset? Started { get; init; }

    /// <summary>From start to end; of several runs the sum.</summary>
    public double Milliseconds { get; init; }

    /// <summary>Whether every run came to its end; false for one that was killed or still goes on.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How many runs were merged.</summary>
    public int Runs { get; init; }

    /// <summary>The engine and its version.</summary>
    public string? Engine { get; init; }

    public string? Platform { get; init; }

    public string? Commit { get; init; }

    public string? Branch { get; init; }

    /// <summary>Where the build can be seen; null when the messages do not say.</summary>
    public string? BuildUrl { get; init; }

    /// <summary>The container runtimes that scenarios say they used.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>What failed outside any scenario.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>What in the input could not be used.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
