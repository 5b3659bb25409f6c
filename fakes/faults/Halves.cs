using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes;

/// <summary>The pieces between which a fault can strike: a stream's events, or the two halves of a whole answer.</summary>
internal static class Halves
{
    public static IReadOnlyList<ReadOnlyMemory<byte>> Or(Wire wire)
    {
        if (wire.Framing == Framing.Whole)
        {
            var all = wire.All;
            return [all[..(all.Length / 2)], all[(all.Length / 2)..]];
        }

        var pieces = new ReadOnlyMemory<byte>[wire.Count];
        for (var index = 0; index < pieces.Length; index++)
        {
            pieces[index] = wire.Frame(index);
        }

        return pieces;
    }
}
