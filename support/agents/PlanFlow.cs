using System.Globalization;
using System.Text.Json;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>What a developer types, from an empty home to an applied plan; each command is one process.</summary>
public sealed class PlanFlow(AgentsDriver agents, AgentsHome home, Workspace workspace, Chance chance, ContainerGrant containers)
{
    private const string Action = "local/fix-greeting";
    private const string Code = "code";

    private readonly List<string> _resource = [];
    private readonly List<string[]> _preparations = [];
    private readonly List<string> _options = [];
    private readonly SortedDictionary<string, string> _actionKeys = new(StringComparer.Ordinal);
    private bool _inContainer;
    private Outcome? _failure;
    private AgentsAnswer? _plan;

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

    /// <summary>A key of the action's YAML; what was said for it before is forgotten.</summary>
    public void ActionSays(string key, string value) => _actionKeys[key] = value;

    /// <summary>Lines that the action's YAML has beside its name and its task.</summary>
    public string ActionLines { get; set; } = "";

    /// <summary>The plan's id.</summary>
    /// <exception cref="InvalidOperationException">There is no plan yet.</exception>
    public string Id => _plan?.Need("plan_id") ?? throw new InvalidOperationException("No plan has been made yet: a step before has to make it.");

    /// <summary>Takes the plan that far.</summary>
    /// <exception cref="CommandException">A command failed; its words are in the message.</exception>
    public async Task CompleteAsync(Phase until)
    {
        await TryToCompleteAsync(until);
        ShouldHaveWorked();
    }

    /// <summary>Makes the plan and then types nothing more: it goes as far as it may by itself.</summary>
    /// <exception cref="CommandException">A command failed.</exception>
    public async Task UseAsync()
    {
        await PrepareAsync();
        ShouldHaveWorked();
    }

    /// <summary>Makes the plan, or comes to the first command that fails.</summary>
    public Task TryToUseAsync() => PrepareAsync();

    /// <summary>Takes the plan that far, or to the first command that fails.</summary>
    public async Task TryToCompleteAsync(Phase until)
    {
        if (_plan is not null || await PrepareAsync())
            await GoOnAsync(until);
    }

    /// <summary>After something has stopped the plan and the developer has changed the action: types the new action and takes the plan to its end.</summary>
    /// <exception cref="CommandException">A command failed.</exception>
    public async Task CarryOnAsync()
    {
        _failure = null;
        if (await DescribeAsync())
            await GoOnAsync(Phase.Applied);
        ShouldHaveWorked();
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

    private void ShouldHaveWorked()
    {
        if (_failure is not null)
            throw new CommandException($"`{_failure.Command}` was to work and exited with {_failure.ExitCode}: {_failure.Error}{_failure.Output}");
    }

    private void Uses(params string[] resource) => _resource.AddRange(resource);

    // Some phases run by themselves, as the plan's profile lets them: what is left to do is asked of the plan.
    private async Task GoOnAsync(Phase until)
    {
        while (_plan!.Reached is var reached && (reached is null || reached < until))
        {
            string[] next = reached == Phase.Executed ? ["plan", "apply", Id, "--yes"] : ["plan", "execute", Id];
            if (!await TryAsync([.. next, "--format", "json"]))
                return;
            _plan = new AgentsAnswer(agents.Runs[^1]);
            ((int?)_plan.Reached ?? -1).Should().BeGreaterThan((int?)reached ?? -1, "`{0}` was to take the plan a phase further", agents.Runs[^1].Command);
        }
    }

    private Task<bool> DescribeAsync()
    {
        var config = workspace.Write("action.yaml", $"""
            name: {Action}
            description: {JsonSerializer.Serialize(Task)}
            definition_of_done: The greeting has changed
            {string.Join('\n', _actionKeys.Select(said => $"{said.Key}: {said.Value}"))}
            {ActionLines}
            """);
        return TryAsync("action", "create", "--config", config);
    }

    private async Task<bool> PrepareAsync()
    {
        await home.SetUpAsync();
        string[][] commands =
        [
            .. _inContainer ? [["config", "set", "core.container-runtime", containers.Setting]] : Array.Empty<string[]>(),
            ["resource", "add", .. _resource],
            ["project", "create", chance.Project, "--resource", Code],
            .. _preparations,
        ];
        if (!await DescribeAsync())
            return false;
        foreach (var command in commands)
            if (!await TryAsync(command))
                return false;
        string[] environment = _inContainer ? ["--execution-environment", Code, "--execution-env-priority", "fallback"] : [];
        var worked = await TryAsync(["plan", "use", Action, "--project", chance.Project, .. environment, .. _options, "--format", "json"]);
        // A plan whose phase failed by itself is there all the same.
        _plan = new AgentsAnswer(agents.Runs[^1]);
        return worked;
    }
}
