using Acceptance.Fakes.Wires;
using Microsoft.AspNetCore.Http;

namespace Acceptance.Fakes;

/// <summary>A turn whose reply is right but whose way to the client is not: it breaks off, hangs, comes garbled or slowly.</summary>
public abstract record Delivered : Turn
{
    private protected Delivered()
    {
    }

    /// <summary>The reply that is delivered; null when nothing is.</summary>
    internal abstract Reply? Reply { get; }

    /// <summary>What the answer is said to be; null stands for the truth.</summary>
    internal virtual string? ContentType => null;

    /// <summary>The pieces in which the answer goes out.</summary>
    internal virtual IReadOnlyList<ReadOnlyMemory<byte>> Pieces(Wire wire) => Halves.Or(wire);

    /// <summary>Before which piece something happens: its count when after the last; null when nothing does.</summary>
    internal virtual int? At(Wire wire) => null;

    /// <summary>What happens there. Returns whether the answer goes on.</summary>
    internal virtual Task<bool> Happens(HttpContext http, CancellationToken gone) => Task.FromResult(true);

    /// <summary>How long to wait before each piece.</summary>
    internal virtual TimeSpan Pace => TimeSpan.Zero;

    /// <summary>Why this fault cannot befall this answer; null when it can. A fault that never happens would make a false green.</summary>
    internal virtual string? Impossible(Wire wire) => At(wire) > Pieces(wire).Count
        ? $"it is to happen after {At(wire)} pieces, and the answer has {Pieces(wire).Count}"
        : null;

    /// <inheritdoc />
    public abstract override string ToString();
}
