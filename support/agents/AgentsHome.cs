using Acceptance.Support.Model;

namespace Acceptance.Support.Agents;

/// <summary>The agents as a developer sets them up on a new machine, once a scenario.</summary>
public sealed class AgentsHome(AgentsDriver agents, ModelActor model)
{
    private bool _isSetUp;

    /// <summary>Sets them up, unless they are.</summary>
    public async Task SetUpAsync()
    {
        if (_isSetUp)
            return;
        _isSetUp = true;
        await agents.DoAsync("init", "--yes");
        await agents.DoAsync("config", "set", "core.model", model.Provider.Model);
        if (model.Streamed)
            await agents.DoAsync("config", "set", "core.stream", "true");
    }
}
