namespace Acceptance.Fakes.Dialects;

/// <summary>What a request says, apart from its key: kept in the journal, and read again from there when somebody asks.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path without the conversation's segment: "/v1/messages".</param>
/// <param name="Bytes">The body.</param>
internal readonly record struct Asked(string Method, string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The version of the API that a header names: Anthropic's; null when none does.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The version of the API that the query names: Azure's; null when none does.</summary>
    public string? AzureVersion { get; init; }

    /// <summary>Whether the key came as Google's clients send it.</summary>
    public bool IsGoogle { get; init; }

    /// <summary>Whether the query asks for a stream of events: Gemini's alt=sse.</summary>
    public bool WantsEvents { get; init; }

    /// <summary>The model or deployment that the path names, in APIs that name it there.</summary>
    public string? Named { get; init; }
}
