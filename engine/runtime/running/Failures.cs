using Reqnroll.BoDi;

namespace Reqnroll.Engine.Running;

/// <summary>What went wrong in acts that all have to be done, told at the end.</summary>
internal sealed class Failures
{
    private readonly List<Exception> all = [];

    /// <summary>Whether something failed: to be skipped is not to fail.</summary>
    public bool Any => all.Any(each => each is not global::Xunit.SkipException);

    public async ValueTask GuardAsync(Func<ValueTask> act)
    {
        try
        {
            await act();
        }
        catch (Exception failure)
        {
            all.Add(failure);
        }
    }

    /// <summary>One failure as it was, several together.</summary>
    public void Throw() => Disposal.Throw(all);
}
