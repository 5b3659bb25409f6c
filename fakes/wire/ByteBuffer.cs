namespace Acceptance.Fakes.Wires;

/// <summary>Bytes that grow as they are written. No generic type, since code for those is made while the program starts.</summary>
internal sealed class ByteBuffer(int capacity)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public int Capacity => bytes.Length;

    public ReadOnlyMemory<byte> Written => new(bytes, 0, Length);

    public void Write(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    /// <summary>Room for at least so many bytes, to be counted with <see cref="Advance"/>.</summary>
    public Span<byte> Room(int least)
    {
        if (bytes.Length - Length < least)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + least));
        }

        return bytes.AsSpan(Length);
    }

    public void Advance(int written) => Length += written;

    public void Clear() => Length = 0;
}
