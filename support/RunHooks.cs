using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Support;

/// <summary>What a whole run ends with.</summary>
[Binding]
public static class RunHooks
{
    /// <summary>Takes away what an earlier run could not, since it was killed.</summary>
    [BeforeTestRun]
    public static void Begin() => Workspace.SweepKilledRuns();

    /// <summary>Stops the model and removes the run's folder; a request that belonged to no scenario fails the run.</summary>
    [AfterTestRun]
    public static async Task EndAsync()
    {
        var strays = await ModelServer.StopAsync();
        Workspace.DeleteRun();
        if (strays.Count > 0)
            throw new ScenarioBroken(strays);
    }
}
