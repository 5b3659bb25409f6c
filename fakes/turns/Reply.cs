namespace Acceptance.Fakes;

/// <summary>A turn in which the model answers, as opposed to one in which the provider fails.</summary>
public abstract record Reply : Turn
{
    private protected Reply()
    {
    }

    /// <summary>What the answer reports as its tokens; by default they are estimated from the texts.</summary>
    public Usage? Usage { get; init; }

    /// <summary>Why the model stopped; by default because it was done, or to have its tool calls run.</summary>
    public Stop? Stop { get; init; }

    /// <summary>What the reply is made of, in order: a reply of one part is its own part.</summary>
    internal virtual IReadOnlyList<Reply> Parts => [this];

    /// <summary>The choices, where the model offers several: a reply of one choice is its own choice.</summary>
    internal virtual IReadOnlyList<Reply> Choices => [this];

    internal Stop Ends => Stop ?? (Parts.Any(part => part is Calls) ? Fakes.Stop.ToolUse : Parts.Any(part => part is Refuses) ? Fakes.Stop.Refusal : Fakes.Stop.Done);

    internal string Text => string.Concat(Parts.OfType<Says>().Select(part => part.Whole));

    internal IEnumerable<Calls> ToolCalls => Parts.OfType<Calls>();

    /// <inheritdoc />
    public abstract override string ToString();
}
