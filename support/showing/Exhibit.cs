using Acceptance.Fakes;
using Acceptance.Support.Agents;
using Reqnroll;

namespace Acceptance.Support.Showing;

/// <summary>Attaches what the page shows of a scenario.</summary>
public sealed class Exhibit(ScenarioName name, ScriptNotes notes, Workspace workspace, IReqnrollOutputHelper output)
{
    /// <summary>Attaches a conversation; one in which nothing was asked and nothing is wrong has nothing to show.</summary>
    public void Attach(Conversation talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        var shown = TalkShown.Of(talk, notes);
        if (shown.Exchanges.Count + shown.Verdict.Count > 0)
            Attach($"{talk.Id}{TalkShown.Ending}", shown);
    }

    /// <summary>Attaches the commands.</summary>
    public void Attach(AgentsDriver agents, ContainerGrant containers)
    {
        ArgumentNullException.ThrowIfNull(agents);
        ArgumentNullException.ThrowIfNull(containers);
        if (agents.Runs.Count > 0)
            Attach($"{name.Id}{CommandsShown.Ending}", new CommandsShown([.. agents.Runs.Select(CommandShown.Of)], containers.Kind));
    }

    private void Attach<T>(string name, T what)
    {
        // Beside the workspace, which may be gone by now. The messages take the file's bytes at once.
        var file = Workspace.Shared(Path.Combine("shown", name));
        File.WriteAllText(file, Shown.Text(what).Replace(workspace.Root, "<workspace>", StringComparison.Ordinal));
        output.AddAttachment(file);
        File.Delete(file);
    }
}
