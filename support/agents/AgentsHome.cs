using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Support.Agents;

/// <summary>The agents as a developer sets them up on a new machine, once a scenario.</summary>
public sealed class AgentsHome(AgentsDriver agents, ModelActor model, ContainerGrant containers, Workspace workspace, ScenarioName name, ScenarioContext scenario)
{
    private bool _isSetUp;

    /// <summary>Sets them up, unless they are: by the same commands, typed here or once a run.</summary>
    public async Task SetUpAsync()
    {
        if (_isSetUp)
            return;
        _isSetUp = true;
        if (IsTypedHere || !await PreparedHome.TryWriteAsync(workspace.Home, Commands))
            foreach (var command in Commands)
                await agents.DoAsync(command);
    }

    // A promise that is to be broken in this scenario may be one of these commands'.
    private bool IsTypedHere => scenario.ScenarioInfo.CombinedTags.Contains("empty-home") || BrokenPromises.In(name).Length > 0;

    private IReadOnlyList<string[]> Commands =>
    [
        ["init", "--yes"],
        ["config", "set", "core.model", model.Provider.Model],
        .. model.Streamed ? [["config", "set", "core.stream", "true"]] : Array.Empty<string[]>(),
        .. containers.Watch is null ? Array.Empty<string[]>() : [["config", "set", "core.container-runtime", containers.Setting]],
    ];
}
