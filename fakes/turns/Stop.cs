namespace Acceptance.Fakes;

/// <summary>Why a model stopped, in words that every provider has one of its own for.</summary>
public enum Stop
{
    /// <summary>It was done: stop, end_turn, completed.</summary>
    Done,

    /// <summary>It wants its tool calls run: tool_calls, tool_use.</summary>
    ToolUse,

    /// <summary>It reached the limit of tokens: length, max_tokens, incomplete.</summary>
    Length,

    /// <summary>A filter withheld the rest: content_filter, SAFETY.</summary>
    ContentFilter,

    /// <summary>It came to a stop sequence of the request's.</summary>
    StopSequence,

    /// <summary>It refused.</summary>
    Refusal,
}
