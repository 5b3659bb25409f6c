namespace Acceptance.Fakes;

/// <summary>One request and what was answered to it. It is in the journal before the first byte of the answer is sent.</summary>
public sealed record Exchange
{
    /// <summary>Its place in the conversation, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The wire protocol it was asked in: "Chat Completions", "Anthropic Messages", ...</summary>
    public required string Dialect { get; init; }

    /// <summary>The model that was asked for.</summary>
    public string Model => Request.Model;

    /// <summary>Whether the answer was asked for as a stream.</summary>
    public bool Streamed => Request.Streamed;

    /// <summary>What was asked.</summary>
    public required Received Request { get; init; }

    /// <summary>The scripted turn that answered; null when none did.</summary>
    public Turn? Turn { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>What was wrong with it, one sentence each; empty when nothing was.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];
}
