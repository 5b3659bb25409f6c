namespace Reqnroll.Engine.Xunit;

/// <summary>
/// The thread pool's threads. xUnit, its adapter and steps block theirs, and the pool adds one only after half a second of
/// standing still: they are there at once instead.
/// </summary>
internal static class PoolThreads
{
    /// <summary>Has the pool start at least so many threads without waiting.</summary>
    public static void AtLeast(int count)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, count), ports);
    }
}
