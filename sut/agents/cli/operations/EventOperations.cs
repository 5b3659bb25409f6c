namespace Agents.Cli.Operations;

/// <summary>What the facade does with events.</summary>
internal static class EventOperations
{
    private static readonly Parameter s_name = new("name");

    /// <summary>All of it.</summary>
    public static IReadOnlyList<Operation> All { get; } =
    [
        new(
            "event.publish",
            "Publishes an event.",
            (given, cancel) => EventCommands.PublishAsync(given.Text("topic"), given.Named("data"), cancel),
            new("topic"),
            Parameter.Optional("data", ParameterKind.Named)),
        new(
            "event.subscribe",
            "Makes a subscriber, who is told what happens from now on.",
            (given, _) => Task.FromResult(EventCommands.Subscribe(given.Text("name"), given.Find("topic") ?? "*")),
            s_name,
            Parameter.Optional("topic")),
        new(
            "event.receive",
            "Tells a subscriber what is new, until it is acknowledged.",
            (given, cancel) => EventCommands.ReceiveAsync(given.Text("name"), TimeSpan.FromSeconds(given.Number("wait")), cancel),
            s_name,
            Parameter.Optional("wait", ParameterKind.Number)),
        new(
            "event.ack",
            "Acknowledges an event and all before it.",
            (given, _) => Task.FromResult(EventCommands.Acknowledge(given.Text("name"), given.Number("event"))),
            s_name,
            new("event", ParameterKind.Number)),
    ];
}
