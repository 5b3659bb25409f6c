using Agents.Planning;

namespace Agents.Cli.Operations;

/// <summary>What the facade does with plans.</summary>
internal static class PlanOperations
{
    private static readonly Parameter s_id = new("plan_id");

    /// <summary>All of it.</summary>
    public static IReadOnlyList<Operation> All { get; } =
    [
        new(
            "plan.use",
            "Makes a plan: an action, used on projects.",
            UseAsync,
            new("action"),
            new("projects", ParameterKind.Texts),
            Parameter.Optional("automation_profile"),
            Parameter.Optional("inputs", ParameterKind.Named),
            Parameter.Optional("execution_environment"),
            Parameter.Optional("execution_env_priority")),
        new("plan.execute", "Runs the next phase: first the steps, then the files.", (given, cancel) => PlanCommands.ExecuteAsync(given.Text("plan_id"), cancel), s_id),
        new("plan.status", "Tells how a plan stands.", (given, _) => Task.FromResult(PlanCommands.Status(given.Text("plan_id"))), s_id),
        new("plan.tree", "Tells what was decided.", (given, _) => Task.FromResult(PlanCommands.Tree(given.Text("plan_id"))), s_id),
        new("plan.diff", "Tells what would be applied.", (given, cancel) => PlanCommands.DiffAsync(given.Text("plan_id"), correction: false, cancel), s_id),
        new("plan.apply", "Commits the changes and brings them to their branch; who asks for it has said yes.", ApplyAsync, s_id),
        new("plan.cancel", "Gives a plan up and removes what was made for it.", (given, cancel) => PlanCommands.CancelAsync(given.Text("plan_id"), cancel), s_id),
    ];

    private static Task<Result> UseAsync(Given given, CancellationToken cancel) => PlanUseCommand.UseAsync(
        new PlanWish(given.Text("action"), given.Texts("projects"))
        {
            Profile = given.Find("automation_profile"),
            Inputs = [.. given.Named("inputs").Select(input => $"{input.Key}={input.Value}")],
            Environment = given.Find("execution_environment"),
            Priority = given.Find("execution_env_priority"),
        },
        cancel);

    private static Task<Result> ApplyAsync(Given given, CancellationToken cancel) => Misbehaviour.Is("facade-only-says")
        ? Task.FromResult(PlanCommands.Status(given.Text("plan_id")))
        : PlanApplyCommand.ApplyAsync(given.Text("plan_id"), cancel);
}
