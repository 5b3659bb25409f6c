using System.CommandLine;
using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents events`.</summary>
internal static class EventCommands
{
    // No system call waits for a file to grow in every place that a home can be in, so it is looked at again.
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);

    /// <summary>Builds them.</summary>
    public static Command Build()
    {
        var topic = new Argument<string>("TOPIC") { Description = "What it is about, for example plan.execute.complete." };
        var data = new Option<string[]>("--data") { Description = "Something about it, name=value; can be given again.", DefaultValueFactory = _ => [] };
        var name = new Argument<string>("NAME") { Description = "The subscriber." };
        var topics = new Option<string>("--topic") { Description = "The topics, * for anything.", DefaultValueFactory = _ => "*" };
        var wait = new Option<int>("--wait") { Description = "How many seconds to wait for one.", DefaultValueFactory = _ => 0 };
        var id = new Argument<long>("EVENT") { Description = "The event's number; with it all before are acknowledged." };
        return new Command("events", "Tells what happens.")
        {
            Verb.Of("publish", "Publishes an event.", async (parsed, cancel) => new Result(
                View(await new Shelves(Home.Open()).Events.PublishAsync(parsed.GetRequiredValue(topic), Data(parsed.GetRequiredValue(data)), TimeProvider.System, cancel)),
                "Event published"), topic, data),
            Verb.Of("list", "Lists what happened, oldest first.", (parsed, _) => Task.FromResult(
                Shown(new Shelves(Home.Open()).Events.All().Where(new Subscription("", parsed.GetRequiredValue(topics), 0).Wants))), topics),
            Verb.Of("subscribe", "Makes a subscriber, who is told what happens from now on.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                var subscription = new Subscription(Name.Checked(parsed.GetRequiredValue(name)), parsed.GetRequiredValue(topics), shelves.Events.All().Count);
                shelves.Subscriptions.Put(subscription.Name, subscription);
                return Task.FromResult(new Result(new JsonObject { ["name"] = subscription.Name, ["topic"] = subscription.Topic, ["after"] = subscription.After }, "Subscribed"));
            }, name, topics),
            Verb.Of("receive", "Tells a subscriber what is new; told again until it is acknowledged.", async (parsed, cancel) =>
                Shown(await ReceiveAsync(new Shelves(Home.Open()), parsed.GetRequiredValue(name), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), cancel)), name, wait),
            Verb.Of("ack", "Acknowledges an event and all before it.", (parsed, _) =>
            {
                var shelves = new Shelves(Home.Open());
                var subscription = shelves.Subscriptions.Get(parsed.GetRequiredValue(name)) with { After = parsed.GetRequiredValue(id) };
                shelves.Subscriptions.Put(subscription.Name, subscription);
                return Task.FromResult(new Result(new JsonObject { ["name"] = subscription.Name, ["after"] = subscription.After }, "Acknowledged"));
            }, name, id),
        };
    }

    private static async Task<IReadOnlyList<PlanEvent>> ReceiveAsync(Shelves shelves, string name, TimeSpan wait, CancellationToken cancel)
    {
        var (time, subscription) = (TimeProvider.System, shelves.Subscriptions.Get(name));
        var began = time.GetTimestamp();
        while (true)
        {
            IReadOnlyList<PlanEvent> found = [.. shelves.Events.All().Where(subscription.Wants)];
            if (found.Count > 0 || time.GetElapsedTime(began) >= wait)
            {
                return found;
            }

            await Task.Delay(s_look, time, cancel);
        }
    }

    private static Dictionary<string, string> Data(IEnumerable<string> pairs) => pairs.Select(pair => pair.Split('=', 2) is [{ Length: > 0 } key, var value]
        ? KeyValuePair.Create(key, value)
        : throw new Failure($"'{pair}' says nothing about an event; write it as name=value.")).ToDictionary();

    private static Result Shown(IEnumerable<PlanEvent> events) => new(new JsonObject { ["events"] = new JsonArray([.. events.Select(View)]) });

    private static JsonObject View(PlanEvent happened) => new()
    {
        ["id"] = happened.Id,
        ["topic"] = happened.Topic,
        ["data"] = new JsonObject(happened.Data.Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)fact.Value))),
        ["at"] = happened.At.ToString("O"),
    };
}
