namespace Acceptance.Support.Containers;

/// <summary>How long a runtime may take, and how many may start at once: beyond that it hangs, and the suite says so.</summary>
internal static class Limits
{
    public static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan Exec = TimeSpan.FromSeconds(60);

    // Importing writes tens of megabytes and happens once for each image.
    public static readonly TimeSpan Import = TimeSpan.FromSeconds(120);

    public static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    public static readonly SemaphoreSlim AtOnce = new(4);
}
