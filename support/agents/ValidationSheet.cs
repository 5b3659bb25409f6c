namespace Acceptance.Support.Agents;

/// <summary>The validations that a developer describes, each in a YAML file of its own, and what is reported of them.</summary>
public sealed class ValidationSheet(PlanFlow plan, AgentsDriver agents, Workspace workspace)
{
    /// <summary>A validation of the plan's project, there before the plan is made.</summary>
    public void Describe(string name, string mode, string command, string stage = "before-apply") =>
        plan.Prepares("validation", "add", "--config", Write(name, mode, command, stage));

    /// <summary>The file that lists a project's modules, one a line.</summary>
    public const string Modules = "modules.txt";

    /// <summary>Passes if every module that the code imports is listed.</summary>
    public const string NoModuleIsMissing =
        $"for each in $(cat *.py | sed -n 's/^import //p'); do grep -qx $each {Modules} || {{ echo No module named $each; exit 1; }}; done";

    /// <summary>A validation of one project alone, there before the plan is made.</summary>
    public void DescribeFor(string project, string name, string mode, string command, string stage = "before-apply") =>
        plan.Prepares("validation", "add", "--config", Write(name, mode, command, stage), "--project", project);

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
