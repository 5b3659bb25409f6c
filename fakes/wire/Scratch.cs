
namespace Acceptance.Fakes.Wires;

/// <summary>Buffers that are used again: pieces of JSON nest while they are written, so a thread has a stack of them.</summary>
internal static class Scratch
{
    private const int Kept = 16;
    private const int Largest = 64 * 1024;

    [ThreadStatic]
    private static Stack<ByteBuffer>? free;

    public static ByteBuffer Take() => (free ??= new()).TryPop(out var buffer) ? buffer : new(4096);

    /// <summary>Gives a buffer back; nobody may hold on to what is in it.</summary>
    public static void Give(ByteBuffer buffer)
    {
        free ??= new();
        if (free.Count < Kept && buffer.Capacity <= Largest)
        {
            buffer.Clear();
            free.Push(buffer);
        }
    }
}
