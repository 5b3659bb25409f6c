namespace Acceptance.Support.Agents;

/// <summary>The validations that a developer describes, each in a YAML file of its own, and what is reported of them.</summary>
public sealed class ValidationSheet(PlanFlow plan, AgentsDriver agents, Workspace workspace)
{
    /// <summary>A validation of the plan's project, there before the plan is made.</summary>
    public void Describe(string name, string mode, string command, string stage = "before-apply") =>
        plan.Prepares("validation", "add", "--config", Write(name, mode, command, stage));

    /// <summary>A validation of one project alone, there before the plan is made.</summary>
    public void DescribeFor(string project, string name, string mode, string command) =>
        plan.Prepares("validation", "add", "--config", Write(name, mode, command, "before-apply"), "--project", project);

    /// <summary>A validation that comes when the plan is there already.</summary>
    public Task AddAsync(string name, string mode, string command) =>
        agents.DoAsync("validation", "add", "--config", Write(name, mode, command, "before-apply"));

    /// <summary>How a validation went, as the last `plan apply` reported it.</summary>
    public string Reported(string name) =>
        new AgentsAnswer(agents.Runs.Last(run => run.Command.Arguments.Contains("apply"))).Need($"validation.{name}.status");

    private string Write(string name, string mode, string command, string stage) => workspace.Write($"{name}.yaml", $"""
        name: {name}
        command: {System.Text.Json.JsonSerializer.Serialize(command)}
        mode: {mode}
        stage: {stage}

        """);
}
