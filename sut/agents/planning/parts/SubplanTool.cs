using Agents.Domain;
using Agents.Models;
using Agents.Planning.Tools;

namespace Agents.Planning.Parts;

/// <summary>Lets the model have a piece of work done by a child plan; several that it asks for in one answer run at once.</summary>
internal sealed class SubplanTool(PartPlans parts) : ITool
{
    /// <summary>Its name.</summary>
    public const string Name = "builtin/plan-subplan";

    /// <inheritdoc/>
    public bool Together => true;

    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new(
        Name,
        "Has a piece of the work done by a plan of its own. Several in one answer are done at once, unless one depends on another by its title.",
        """{"type":"object","properties":{"title":{"type":"string"},"project":{"type":"string"},"depends_on":{"type":"array","items":{"type":"string"}}},"required":["title"]}""");

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var node = Node(input);
        return Told((await parts.RunAsync([node.ToPart([node])], cancel))[0]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ToolResult>> RunAllAsync(IReadOnlyList<ToolCall> calls, CancellationToken cancel)
    {
        try
        {
            var nodes = StepOrder.Of([.. calls.Select(call => Node(ToolInput.Of(call)))]);
            var plans = (await parts.RunAsync([.. nodes.Select(node => node.ToPart(nodes))], cancel)).ToDictionary(plan => plan.Title!);
            return await Task.WhenAll(calls.Select(call => ToolResults.OfAsync(call, input => Task.FromResult(Told(plans[Node(input).Title])))));
        }
        catch (Exception wrong) when (wrong is ToolFailed or Unreadable or Failure)
        {
            return [.. calls.Select(call => new ToolResult(call.Id, wrong.Message, Failed: true))];
        }
    }

    // What an earlier answer asked for is done or has failed by now.
    private StepNode Node(ToolInput input) => new(
        input.Text("title"), input.Text("title"), [.. input.Texts("depends_on").Where(name => !parts.Parent.Parts.Any(part => part.Key == name))], [])
    {
        Subplan = true,
        Project = input.Find("project"),
    };

    private static string Told(Plan plan) => plan switch
    {
        { Error: { } error } => throw new ToolFailed($"'{plan.Title}' failed: {error.Message}"),
        { Phase: Phase.Execute } => $"'{plan.Title}' is done and changed {string.Join(", ", plan.Changes.Files)}",
        _ => throw new ToolFailed($"'{plan.Title}' was not begun, since what it depends on failed"),
    };
}
