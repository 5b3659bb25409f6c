using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents plan report`.</summary>
internal static class PlanReportCommand
{
    /// <summary>Builds it.</summary>
    public static Command Build(Argument<string> id) => Verb.Of("report", "Shows what a read-only plan found.", (parsed, _) =>
    {
        var plan = new Shelves(Home.Open()).Plans.Get(parsed.GetRequiredValue(id));
        return Task.FromResult(new Result(new JsonObject { ["plan_id"] = plan.Id, ["report"] = ReportOf(plan) }) { Plain = ReportOf(plan) });
    }, id);

    private static string ReportOf(Plan plan) => plan switch
    {
        { ReadOnly: false } => throw new Failure($"Plan {plan.Id} makes changes and no report; look at them with `agents plan diff {plan.Id}`."),
        { Report: null } => throw new Failure($"Plan {plan.Id} has found nothing yet; run `agents plan execute {plan.Id}` first."),
        { Report: var report } => report,
    };
}
