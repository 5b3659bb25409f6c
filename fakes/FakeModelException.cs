namespace Acceptance.Fakes;

/// <summary>The fake cannot do what was asked of it. The message is one sentence with the next move in it.</summary>
public sealed class FakeModelException : Exception
{
    /// <summary>An exception with no sentence of its own.</summary>
    public FakeModelException()
    {
    }

    /// <summary>Says what went wrong and what to do about it.</summary>
    public FakeModelException(string message)
        : base(message)
    {
    }

    /// <summary>Says what went wrong and what to do about it, and keeps what caused it.</summary>
    public FakeModelException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
