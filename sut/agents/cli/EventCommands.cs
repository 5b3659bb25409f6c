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
            Verb.Of("publish", "Publishes an event.", (parsed, cancel) => PublishAsync(parsed.GetRequiredValue(topic), Data(parsed.GetRequiredValue(data)), cancel), topic, data),
            Verb.Of("list", "Lists what happened, oldest first.", (parsed, _) => Task.FromResult(
                Shown(new Shelves(Home.Open()).Events.All().Where(new Subscription("", parsed.GetRequiredValue(topics), 0).Wants))), topics),
            Verb.Of("subscribe", "Makes a subscriber, who is told what happens from now on.", (parsed, _) =>
                Task.FromResult(Subscribe(parsed.GetRequiredValue(name), parsed.GetRequiredValue(topics))), name, topics),
            Verb.Of("receive", "Tells a subscriber what is new; told again until it is acknowledged.", (parsed, cancel) =>
                ReceiveAsync(parsed.GetRequiredValue(name), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)), cancel), name, wait),
            Verb.Of("ack", "Acknowledges an event and all before it.", (parsed, _) =>
                Task.FromResult(Acknowledge(parsed.GetRequiredValue(name), parsed.GetRequiredValue(id))), name, id),
        };
    }

    /// <summary>Publishes an event.</summary>
    public static async Task<Result> PublishAsync(string topic, IReadOnlyDictionary<string, string> data, CancellationToken cancel) =>
        new(View(await new Shelves(Home.Open()).Events.PublishAsync(topic, data, TimeProvider.System, cancel)), "Event published");

    /// <summary>Makes a subscriber.</summary>
    public static Result Subscribe(string name, string topic)
    {
        var shelves = new Shelves(Home.Open());
        var subscription = new Subscription(Name.Checked(name), topic, shelves.Events.All().Count);
        shelves.Subscriptions.Put(subscription.Name, subscription);
        return new Result(new JsonObject { ["name"] = subscription.Name, ["topic"] = subscription.Topic, ["after"] = subscription.After }, "Subscribed");
    }

    /// <summary>Acknowledges an event and all before it.</summary>
    public static Result Acknowledge(string name, long id)
    {
        var shelves = new Shelves(Home.Open());
        var subscription = shelves.Subscriptions.Get(name) with { After = Misbehaviour.Is("never-acknowledged") ? 0 : id };
        shelves.Subscriptions.Put(subscription.Name, subscription);
        return new Result(new JsonObject { ["name"] = subscription.Name, ["after"] = subscription.After }, "Acknowledged");
    }

    /// <summary>Tells a subscriber what is new, and waits for it that long.</summary>
    public static async Task<Result> ReceiveAsync(string name, TimeSpan wait, CancellationToken cancel)
    {
        var (shelves, time) = (new Shelves(Home.Open()), TimeProvider.System);
        var subscription = shelves.Subscriptions.Get(name);
        var began = time.GetTimestamp();
        while (true)
        {
            IReadOnlyList<PlanEvent> found = [.. shelves.Events.All().Where(subscription.Wants)];
            if (found.Count > 0 || time.GetElapsedTime(began) >= wait)
            {
                if (Misbehaviour.Is("acknowledge-unasked") && found.Count > 0)
                {
                    Acknowledge(name, found[^1].Id);
                }

                return Shown(found);
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
