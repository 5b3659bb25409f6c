namespace Agents.Cli.Operations;

/// <summary>What the facade does with sessions.</summary>
internal static class SessionOperations
{
    private static readonly Parameter s_id = new("session_id");

    /// <summary>All of it.</summary>
    public static IReadOnlyList<Operation> All { get; } =
    [
        new("session.create", "Begins a session.", (given, _) => Task.FromResult(SessionCommands.Create(given.Find("actor"))), Parameter.Optional("actor")),
        new(
            "session.tell",
            "Says something, and tells what the model answers.",
            (given, cancel) => SessionCommands.TellAsync(given.Text("session_id"), given.Text("text"), cancel),
            s_id,
            new("text")),
        new("session.show", "Tells what was said.", (given, _) => Task.FromResult(SessionCommands.Show(given.Text("session_id"))), s_id),
        new("session.list", "Lists the sessions.", (_, _) => Task.FromResult(SessionCommands.List())),
        new("session.close", "Ends a session; what was said stays.", (given, cancel) => SessionCommands.CloseAsync(given.Text("session_id"), cancel), s_id),
    ];
}
