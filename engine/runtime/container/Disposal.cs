using System.Runtime.ExceptionServices;

namespace Reqnroll.BoDi;

/// <summary>How an object is let go, and how failures to do so are told.</summary>
internal static class Disposal
{
    public static async ValueTask Of(object made)
    {
        if (made is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else if (made is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }

    /// <summary>One failure as it was, several together.</summary>
    public static void Throw(List<Exception> failures)
    {
        if (failures.Count == 1)
        {
            ExceptionDispatchInfo.Throw(failures[0]);
        }

        if (failures.Count > 1)
        {
            throw new AggregateException(failures);
        }
    }
}
