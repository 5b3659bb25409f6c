using System.Text.Json;
using Agents.Domain;
using Agents.State;

namespace Agents.Planning;

/// <summary>Tells of plans in the event queue.</summary>
internal sealed class PlanNews(Shelves shelves, TimeProvider time)
{
    /// <summary>Tells that a plan was made: plan.created.</summary>
    public Task CreatedAsync(Plan plan, CancellationToken cancel) => TellAsync("plan.created", plan, cancel);

    /// <summary>Tells how a plan stands, for example plan.execute.complete.</summary>
    public Task TellAsync(Plan plan, CancellationToken cancel) => TellAsync($"plan.{Word(plan.Phase)}.{Word(plan.State)}", plan, cancel);

    private async Task TellAsync(string topic, Plan plan, CancellationToken cancel)
    {
        var data = new Dictionary<string, string> { ["plan_id"] = plan.Id, ["action"] = plan.Action };
        if (plan.Parent is { } parent)
        {
            data["parent"] = parent;
        }

        await shelves.Events.PublishAsync(topic, data, time, cancel);
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
