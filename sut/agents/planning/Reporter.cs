using Agents.Domain;
using Agents.Planning.Guards;
using Agents.Planning.Tools;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase of a read-only plan: the model is asked for a report, and whatever it would like to change is refused.</summary>
internal sealed class Reporter(GuardedModel model)
{
    /// <summary>Gets the report; the working copies are only looked at, and are to be thrown away.</summary>
    /// <exception cref="Failure">The model wanted to write, or its report is empty.</exception>
    public async Task<string> ReportAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var exhibit = await Exhibit.OfAsync(copies, cancel);
        var site = new ToolSite(copies, exhibit.Territories);
        var report = action.Tools.Count > 0
            ? await new ToolTalk(model, Toolbox.Of(action.Tools, RepositoryTools.All(site))).HoldAsync(Prompt.ForReport(action, plan, exhibit.Tree, []), cancel)
            : (await model.AskAsync(Prompt.ForReport(action, plan, exhibit.Tree, await exhibit.ReadAsync(copies, cancel)), cancel)).Text;
        await site.StageAsync(cancel);
        if (FileBlocks.AreIn(report) || (await Executor.ChangesAsync(copies, cancel)).Files.Count > 0)
        {
            throw new Failure($"Plan {plan.Id} is read-only, and the model wanted to write; nothing was written: run `agents plan execute {plan.Id}` again, or take read_only out of the action or its actor.");
        }

        return string.IsNullOrWhiteSpace(report)
            ? throw new Failure($"The model's report is empty; run `agents plan execute {plan.Id}` again.")
            : report;
    }
}
