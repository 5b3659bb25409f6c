using Agents.Domain;
using Agents.Models;
using Agents.Planning.Tools;
using Agents.Workspaces;

namespace Agents.Planning;

/// <summary>The second phase of a read-only plan: the model is asked for a report, and whatever it would like to change is refused.</summary>
/// <param name="model">The model.</param>
/// <param name="work">How it works by tools, when it does.</param>
internal sealed class Reporter(IModel model, ToolWork work)
{
    /// <summary>Gets the report; the working copies are only looked at, and are to be thrown away.</summary>
    /// <exception cref="Failure">The model wanted to write, or its report is empty.</exception>
    public async Task<string> ReportAsync(ActionDefinition action, Plan plan, IReadOnlyList<OpenCopy> copies, CancellationToken cancel)
    {
        var exhibit = await Exhibit.OfAsync(action, plan, copies, cancel);
        var site = new ToolSite(copies, exhibit.Territories);
        var report = work.ByTools
            ? await work.DoAsync(Prompt.ForReport(action, plan, exhibit.Listing, []), site, cancel)
            : (await model.AskAsync(Prompt.ForReport(action, plan, exhibit.Listing, await exhibit.ReadAsync(copies, cancel)), cancel)).Text;
        if (FileBlocks.AreIn(report) || (await Executor.ChangesAsync(copies, cancel)).Files.Count > 0)
        {
            throw new Failure($"Plan {plan.Id} is read-only, and the model wanted to write; nothing was written: run `agents plan execute {plan.Id}` again, or take read_only out of the action or its actor.");
        }

        return string.IsNullOrWhiteSpace(report)
            ? throw new Failure($"The model's report is empty; run `agents plan execute {plan.Id}` again.")
            : report;
    }
}
