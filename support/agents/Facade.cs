using System.Text.Json.Nodes;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>A program that has its sessions and plans through the facade. Each operation is one process; ids that an answer gave go into the next.</summary>
public sealed class Facade(AgentsDriver agents, AgentsHome home, PlanFlow plan, SessionFlow session, Chance chance, PlaceSheet places)
{
    private string? _session;
    private AgentsAnswer? _last;

    /// <summary>Has these done, one after the other; each has to work.</summary>
    /// <exception cref="CommandException">One of them failed.</exception>
    public async Task DoAsync(IEnumerable<Dispatch> operations)
    {
        await foreach (var outcome in DispatchAsync(operations))
            outcome.Needed();
    }

    /// <summary>Has these done up to the first that fails.</summary>
    public async Task TryAsync(IEnumerable<Dispatch> operations)
    {
        await foreach (var outcome in DispatchAsync(operations))
            if (!outcome.Succeeded)
                return;
    }

    /// <summary>Has one done with nothing but what it is told.</summary>
    public async Task TryAloneAsync(Dispatch operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        await home.SetUpAsync();
        await RunAsync(operation.Operation, Told(operation));
    }

    /// <summary>Fails unless the last answer tells of these events.</summary>
    public void ShouldHaveTold(IEnumerable<string> topics) =>
        (_last?.List("events", fields => fields["topic"])).Should().Equal(topics, "that is what the facade was to tell");

    private async IAsyncEnumerable<Outcome> DispatchAsync(IEnumerable<Dispatch> operations)
    {
        await home.SetUpAsync();
        foreach (var operation in operations)
        {
            if (operation.Operation == "plan.use")
                (await plan.DescribeAllAsync()).Should().BeTrue("the action and the project were to be there before the plan");
            yield return await RunAsync(operation.Operation, Completed(operation));
        }
    }

    private async Task<Outcome> RunAsync(string operation, JsonObject parameters)
    {
        var outcome = await agents.RunAsync("facade", "dispatch", operation, "--params", parameters.ToJsonString(), "--format", "json");
        _last = new AgentsAnswer(outcome);
        if (_last.At("session_id") is { } id)
            session.Becomes(_session = id);
        if (_last.At("plan_id") is not null)
            plan.Becomes(_last);
        return outcome;
    }

    // A feature says what decides; which plan or session it is about goes without saying.
    private JsonObject Completed(Dispatch operation)
    {
        var parameters = Told(operation);
        if (operation.Operation == "plan.use")
        {
            parameters["action"] = plan.Action;
            parameters["projects"] = new JsonArray([.. places.Projects(chance.Project).Select(project => JsonValue.Create(project))]);
        }
        else if (operation.IsOf("plan"))
            parameters["plan_id"] = plan.Id;
        else if (operation.IsOf("session") && operation.Operation != "session.create")
            parameters["session_id"] = _session;
        return parameters;
    }

    private static JsonObject Told(Dispatch operation) => new(operation.Parameters.Select(told => KeyValuePair.Create(told.Key, (JsonNode?)told.Value)));
}
