using Acceptance.Support.Showing;
using Reqnroll;

namespace Acceptance.Support.Clients;

/// <summary>What every scenario about the model ends with.</summary>
[Binding]
public sealed class RehearsalHooks(ScenarioContext scenario, RehearsedModel model, UserAtClient user, Exhibit exhibit, IReqnrollOutputHelper output)
{
    /// <summary>Fails the scenario for what no step has looked at. After the other hooks, which clean up in any case.</summary>
    [AfterScenario("model", Order = 20000)]
    public void NothingIsOverlooked()
    {
        var wrong = (string[])[.. model.Unlooked, .. user.Unlooked];
        exhibit.Attach(model.Talk);
        if (scenario.TestError is not null || wrong.Length > 0)
            output.WriteLine(model.Talk.Transcript());
        if (scenario.TestError is null && wrong.Length > 0)
            throw new ScenarioBroken(wrong);
    }
}
