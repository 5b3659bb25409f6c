namespace Acceptance.Fakes;

/// <summary>A turn in which the model answers, as opposed to one in which the provider fails.</summary>
public abstract record Reply : Turn
{
    private protected Reply()
    {
    }

    /// <summary>What the reply is made of, in order: a reply of one part is its own part.</summary>
    internal virtual IReadOnlyList<Reply> Parts => [this];

    /// <inheritdoc />
    public abstract override string ToString();
}
