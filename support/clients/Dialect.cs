namespace Acceptance.Support.Clients;

/// <summary>The wire protocol that a client speaks, as the scenarios name it.</summary>
public enum Dialect
{
    /// <summary>OpenAI's Chat Completions.</summary>
    ChatCompletions,

    /// <summary>OpenAI's Responses.</summary>
    Responses,

    /// <summary>Anthropic's Messages.</summary>
    AnthropicMessages,

    /// <summary>Gemini's generateContent.</summary>
    Gemini,
}
