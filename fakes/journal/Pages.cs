namespace Acceptance.Fakes;

/// <summary>
/// Where the journal keeps the bodies of requests: small ones stand side by side in one page, so that the garbage collector looks after a
/// page instead of a hundred arrays that it would have to move one by one. A page goes when the last exchange with a body in it goes.
/// </summary>
internal static class Pages
{
    // Below what the collector takes for a large object, and small enough for one forgotten exchange to keep.
    private const int Size = 64 * 1024;

    [ThreadStatic]
    private static Memory<byte> free;

    /// <summary>Room for so many bytes, with anything in it.</summary>
    public static Memory<byte> Take(int length)
    {
        if (length > Size / 8)
        {
            return new byte[length];
        }

        if (free.Length < length)
        {
            free = GC.AllocateUninitializedArray<byte>(Size);
        }

        var taken = free[..length];
        free = free[length..];
        return taken;
    }
}
