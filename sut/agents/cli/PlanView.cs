using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.State;

namespace Agents.Cli;

/// <summary>A plan as `plan status` and `plan execute` show it.</summary>
internal static class PlanView
{
    /// <summary>Its facts.</summary>
    public static JsonObject Of(Plan plan) => new()
    {
        ["plan_id"] = plan.Id,
        ["phase"] = Words.Of(plan.Phase),
        ["state"] = Words.Of(plan.State),
        ["action"] = plan.Action,
        ["project"] = plan.Project,
        ["projects"] = Texts.Of(plan.Projects),
        ["automation"] = plan.Automation.Name,
        ["attempt"] = plan.Attempt,
        ["progress"] = new JsonArray([.. Enum.GetValues<Phase>().Select(phase => Progress(plan, phase))]),
        ["timing"] = new JsonObject
        {
            ["started"] = plan.Created.ToString("O"),
            ["elapsed"] = (plan.Updated - plan.Created).ToString("c"),
            // Nobody knows how long a model will think.
            ["eta"] = plan.State is PlanState.Applied or PlanState.Cancelled ? TimeSpan.Zero.ToString("c") : null,
        },
        ["execution"] = new JsonObject
        {
            ["mode"] = Misbehaviour.Is("report-stub") ? "stub" : "model",
            ["sandbox"] = Misbehaviour.ReportedSandbox(plan),
            ["environment"] = Environment(plan),
            ["child_plans"] = ChildrenView.Count(plan),
            ["model_calls"] = plan.ModelUse.Calls,
            ["tool_calls"] = plan.ModelUse.ToolCalls,
            ["checkpoints"] = plan.Checkpoints.Count,
            ["files_modified"] = plan.Changes.Files.Count,
            ["files"] = Texts.Of(plan.Changes.Files),
        },
        ["migrations"] = new JsonArray([.. plan.Migrations.Select(migration => new JsonObject
        {
            ["database"] = migration.Resource,
            ["statements"] = Texts.Of(migration.Statements),
        })]),
        ["steps"] = Texts.Of(plan.Steps),
        ["confidence"] = plan.Confidence,
        ["validations"] = new JsonArray([.. plan.Validations.Select(Validated)]),
        ["checkpoints"] = new JsonArray([.. plan.Checkpoints.Select(checkpoint => new JsonObject { ["id"] = checkpoint.Id, ["after"] = checkpoint.What })]),
        ["commit"] = plan.Commit,
        ["cost"] = Cost(plan),
    };

    /// <summary>What the user should know although nothing failed.</summary>
    public static IEnumerable<string> Warnings(Plan plan) =>
        plan.Validations.Where(result => !result.Passed && !result.Blocks && !Misbehaviour.Is("hide-warnings")).Select(result => $"Warning: {result.Failure}; it does not block.");

    /// <summary>Why it failed.</summary>
    public static JsonObject Error(Plan plan) => new()
    {
        ["message"] = plan.Error!.Message,
        ["step"] = Words.Of(plan.Error.Step),
        ["tool"] = plan.Error.Tool,
        ["checkpoint"] = plan.LastCheckpoint?.Id,
        ["guard"] = plan.Error.Guard,
        ["guard_source"] = plan.Error.GuardSource,
        ["remediation"] = plan.Error.Remedy,
        ["recoverable"] = true,
    };

    /// <summary>What the user types next.</summary>
    public static JsonArray NextSteps(Plan plan) => (plan.Phase, plan.State) switch
    {
        (_, PlanState.Applied or PlanState.Cancelled) => [],
        (Phase.Execute, PlanState.Complete or PlanState.AwaitingInput) => Texts.Of($"agents plan diff {plan.Id}", $"agents plan apply {plan.Id}"),
        _ => Texts.Of($"agents plan execute {plan.Id}"),
    };

    /// <summary>What the models cost until now, in dollars.</summary>
    public static decimal CostOf(Plan plan) => TokenPrice.Parse(Home.Open().Settings[Setting.ModelPrice]).Of(plan.ModelUse);

    /// <summary>How much it changed.</summary>
    public static JsonObject ChangesOf(Plan plan) => new()
    {
        ["files"] = plan.Changes.Files.Count,
        ["insertions"] = plan.Changes.Insertions,
        ["deletions"] = plan.Changes.Deletions,
    };

    private static JsonObject Cost(Plan plan)
    {
        var cost = CostOf(plan);
        return new JsonObject
        {
            ["tokens_used"] = plan.ModelUse.InputTokens + plan.ModelUse.OutputTokens,
            ["input_tokens"] = plan.ModelUse.InputTokens,
            ["output_tokens"] = plan.ModelUse.OutputTokens,
            ["cost_so_far"] = Misbehaviour.Is("hide-cost") ? null : cost,
            // What is applied asks no model, so all is known once a plan is executed.
            ["estimated"] = plan.Phase is Phase.Apply || plan is { Phase: Phase.Execute, State: PlanState.Complete or PlanState.AwaitingInput } ? cost : null,
        };
    }

    private static JsonObject Validated(ValidationResult result) => new()
    {
        ["name"] = result.Name,
        ["mode"] = Words.Of(result.Mode),
        ["resource"] = result.Resource,
        ["status"] = result.Passed ? "passed" : "failed",
        ["exit_code"] = result.ExitCode,
        ["output"] = result.Output,
    };

    private static JsonObject Environment(Plan plan)
    {
        var environment = Misbehaviour.Reported(plan.Environment);
        return new JsonObject
        {
            ["resource"] = environment.Resource,
            ["level"] = (int)environment.Level,
            ["of"] = (int)EnvironmentLevel.Host,
            ["source"] = environment.Source,
        };
    }

    private static JsonObject Progress(Plan plan, Phase phase) => new()
    {
        ["step"] = phase.ToString(),
        ["status"] = Misbehaviour.Is("progress-stands-still") ? "queued" : phase < plan.Phase ? "done" : phase > plan.Phase ? "queued" : plan.State switch
        {
            PlanState.Complete or PlanState.AwaitingInput or PlanState.Applied => "done",
            PlanState.Processing => "running",
            PlanState.Errored => "errored",
            _ => Words.Of(plan.State),
        },
    };
}
