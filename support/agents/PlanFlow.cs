using System.Globalization;
using System.Text.Json;
using Acceptance.Support.Processes;

namespace Acceptance.Support.Agents;

/// <summary>What a developer types, from an empty home to an applied plan; each command is one process.</summary>
public sealed class PlanFlow(AgentsDriver agents, AgentsHome home, Workspace workspace, Chance chance, ContainerGrant containers)
{
    private const string Action = "local/fix-greeting";
    private const string Code = "code";

    private readonly List<string> _resource = [];
    private readonly List<string[]> _preparations = [];
    private readonly List<string> _options = [];
    private bool _inContainer;
    private Outcome? _failure;
    private string? _plan;

    /// <summary>What the developer asks for.</summary>
    public string Task { get; set; } = chance.Task;

    /// <summary>The work is on a checkout of the developer's own.</summary>
    public void WorksOn(string checkout) => Uses("git-checkout", Code, "--path", checkout, "--branch", "main");

    /// <summary>The work is in a container that clones a repository; the folder is mounted there at the same path.</summary>
    public void WorksInContainer(string cloneUrl, string mount)
    {
        _inContainer = true;
        Uses("container-instance", Code, "--image", containers.Image, "--clone-into", $"{cloneUrl}:/workspace", "--mount", mount);
    }

    /// <summary>A command that is run when the project is there and before the plan is made.</summary>
    public void Prepares(params string[] command) => _preparations.Add(command);

    /// <summary>Options that the plan is made with.</summary>
    public void MadeWith(params string[] options) => _options.AddRange(options);

    /// <summary>Lines that the action's YAML has beside its name and its task.</summary>
    public string ActionLines { get; set; } = "";

    /// <summary>The plan's id.</summary>
    /// <exception cref="InvalidOperationException">There is no plan yet.</exception>
    public string Id => _plan ?? throw new InvalidOperationException("No plan has been made yet: a step before has to make it.");

    /// <summary>Takes the plan that far.</summary>
    /// <exception cref="CommandException">A command failed; its words are in the message.</exception>
    public async Task CompleteAsync(Phase until)
    {
        await TryToCompleteAsync(until);
        if (_failure is not null)
            throw new CommandException($"`{_failure.Command}` was to work and exited with {_failure.ExitCode}: {_failure.Error}{_failure.Output}");
    }

    /// <summary>Takes the plan that far, or to the first command that fails.</summary>
    public async Task TryToCompleteAsync(Phase until)
    {
        _plan = await PrepareAsync();
        if (_plan is not { } plan)
            return;
        if (!await TryAsync("plan", "execute", plan) || until == Phase.Made)
            return;
        if (!await TryAsync("plan", "execute", plan, "--format", "json") || until == Phase.Executed)
            return;
        await TryAsync("plan", "apply", plan, "--yes", "--format", "json");
    }

    /// <summary>Runs one more command; if it fails, that is what the developer is told.</summary>
    /// <returns>Whether it worked.</returns>
    public async Task<bool> TryAsync(params string[] command)
    {
        var outcome = await agents.RunAsync(command);
        if (!outcome.Succeeded)
            _failure = outcome;
        return outcome.Succeeded;
    }

    /// <summary>Where the execution ran, as it says itself.</summary>
    public ChosenEnvironment Environment()
    {
        var answer = new AgentsAnswer(agents.Runs.Last(run => run.Command.Arguments.Contains("execute") && run.Command.Arguments.Contains("json")));
        return new(Number("level"), Number("of"), answer.Need("execution.environment.source"));

        int Number(string key) => int.Parse(answer.Need($"execution.environment.{key}"), CultureInfo.InvariantCulture);
    }

    private void Uses(params string[] resource) => _resource.AddRange(resource);

    private async Task<string?> PrepareAsync()
    {
        var config = workspace.Write("action.yaml", $"""
            name: {Action}
            description: {JsonSerializer.Serialize(Task)}
            definition_of_done: The greeting has changed
            {ActionLines}
            """);
        await home.SetUpAsync();
        string[][] commands =
        [
            .. _inContainer ? [["config", "set", "core.container-runtime", containers.Setting]] : Array.Empty<string[]>(),
            ["resource", "add", .. _resource],
            ["project", "create", chance.Project, "--resource", Code],
            ["action", "create", "--config", config],
            .. _preparations,
        ];
        foreach (var command in commands)
            if (!await TryAsync(command))
                return null;
        string[] environment = _inContainer ? ["--execution-environment", Code, "--execution-env-priority", "fallback"] : [];
        return await TryAsync(["plan", "use", Action, "--project", chance.Project, .. environment, .. _options, "--format", "json"])
            ? new AgentsAnswer(agents.Runs[^1]).Need("plan_id")
            : null;
    }
}
