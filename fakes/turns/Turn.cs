namespace Acceptance.Fakes;

/// <summary>One scripted answer of the model, in words about behaviour and never in wire text. The set is closed: the dialects know every kind.</summary>
public abstract record Turn
{
    private protected Turn()
    {
    }

    /// <summary>The turn in one line, as verdicts and transcripts print it.</summary>
    public abstract override string ToString();
}
