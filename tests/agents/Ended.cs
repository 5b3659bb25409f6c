using System.Text.Json.Nodes;

namespace Agents.Tests;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">What it printed.</param>
/// <param name="Error">What it complained about.</param>
public sealed record Ended(int ExitCode, string Out, string Error)
{
    /// <summary>The envelope's data.</summary>
    public JsonObject Data => JsonNode.Parse(Out)!["data"]!.AsObject();

    /// <summary>Expects it to have ended well.</summary>
    public Ended Succeeded()
    {
        ExitCode.Should().Be(0, $"it was to succeed, and said {Error}");
        return this;
    }

    /// <summary>Expects it to have failed with one sentence on standard error that holds some words.</summary>
    public Ended FailedSaying(string words)
    {
        ExitCode.Should().Be(1, $"it was to fail, and printed {Out}");
        Error.Should().Contain(words).And.NotContain("   at ");
        Error.Trim().Split('\n').Should().ContainSingle("a failure is one sentence");
        return this;
    }
}
