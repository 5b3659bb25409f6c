using System.Globalization;
using System.Text.Json;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>What a developer types, from an empty home to an applied plan; each command is one process.</summary>
public sealed class PlanFlow(AgentsDriver agents, AgentsHome home, Workspace workspace, Chance chance, PlaceSheet places)
{
    private readonly List<string[]> _preparations = [];
    private readonly List<string[]> _finishings = [];
    private readonly List<string> _options = [];
    private readonly SortedDictionary<string, string> _actionKeys = new(StringComparer.Ordinal);
    // Its own last command: two flows may type at the same time.
    private Outcome? _last;
    private Outcome? _failure;
    private AgentsAnswer? _plan;

    /// <summary>The name of the action that the plan uses.</summary>
    public string Action { get; init; } = "local/fix-greeting";

    /// <summary>What the developer asks for.</summary>
    public string Task { get; set; } = chance.Task;

    /// <summary>A command that is run when the project is there and before the plan is made.</summary>
    public void Prepares(params string[] command) => _preparations.Add(command);

    /// <summary>A command that is run when the plan is there and before it is executed; the plan's id is put at its end.</summary>
    public void Finishes(params string[] command) => _finishings.Add(command);

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

    /// <summary>Takes the plan that far from where it is, or to the first command that fails.</summary>
    public async Task TryToCompleteAsync(Phase until)
    {
        _failure = null;
        if (await BeginAsync())
            await GoOnAsync(until);
    }

    /// <summary>Makes the plan ready for its first phase, unless an earlier step did.</summary>
    /// <returns>Whether every command worked.</returns>
    public async Task<bool> BeginAsync() => _plan is not null || await PrepareAsync();

    /// <summary>Begins the next phase and kills the agents in mid-phase, once something has happened; they can clean up nothing.</summary>
    public Task KilledOnceAsync(Task happened) => agents.KilledOnceAsync(happened, "plan", "execute", Id);

    /// <summary>After something has stopped the plan and the developer has changed the action: types the new action and takes the plan to its end.</summary>
    /// <exception cref="CommandException">A command failed.</exception>
    public async Task CarryOnAsync()
    {
        _failure = null;
        if (await DescribeAsync())
            await GoOnAsync(Phase.Applied);
        ShouldHaveWorked();
    }

    /// <summary>Takes the plan as far as it goes, and applies it whatever was said before.</summary>
    public async Task InsistAsync()
    {
        await TryToCompleteAsync(Phase.Executed);
        if (_failure is { } told)
            agents.Excuse(told);
        await TryAsync("plan", "apply", Id, "--yes", "--format", "json");
    }

    /// <summary>Takes the plan to the command that is to fail, and looks at that no more.</summary>
    public async Task FailAsync()
    {
        await TryToCompleteAsync(Phase.Applied);
        agents.Excuse(_failure ?? throw new InvalidOperationException("The plan was to fail before this scenario goes on, and every command worked."));
        _failure = null;
    }

    /// <summary>Runs a command that changes how the plan stands, and takes the plan on from there.</summary>
    /// <exception cref="CommandException">A command failed.</exception>
    public async Task ResumeAsync(Phase until, params string[] command)
    {
        _plan = new AgentsAnswer(await agents.DoAsync([.. command, "--format", "json"]));
        _failure = null;
        await GoOnAsync(until);
        ShouldHaveWorked();
    }

    /// <summary>Runs one more command; if it fails, that is what the developer is told.</summary>
    /// <returns>Whether it worked.</returns>
    public async Task<bool> TryAsync(params string[] command)
    {
        _last = await agents.RunAsync(command);
        if (!_last.Succeeded)
            _failure = _last;
        return _last.Succeeded;
    }

    /// <summary>Gives the plan up.</summary>
    public async Task CancelAsync()
    {
        await TryAsync("plan", "cancel", Id);
        ShouldHaveWorked();
    }

    /// <summary>What the model wants to do, as the last command said.</summary>
    public IReadOnlyList<string> Steps => _plan?.List("steps") ?? [];

    /// <summary>What the plan works in, as the last command said.</summary>
    public string? Sandbox => _plan?.At("execution.sandbox");

    /// <summary>Where the execution ran, as it says itself.</summary>
    public ChosenEnvironment Environment()
    {
        var answer = new AgentsAnswer(agents.Runs.Last(run => run.Command.Arguments[^1] == "json" && run.Command.Arguments.Intersect(["use", "execute"]).Any()));
        return new(Number("level"), Number("of"), answer.Need("execution.environment.source"));

        int Number(string key) => int.Parse(answer.Need($"execution.environment.{key}"), CultureInfo.InvariantCulture);
    }

    private void ShouldHaveWorked() => _failure?.Needed();

    // Some phases run by themselves, as the plan's profile lets them: what is left to do is asked of the plan.
    private async Task GoOnAsync(Phase until)
    {
        while (_plan!.Reached is var reached && (reached is null || reached < until))
        {
            string[] next = reached == Phase.Executed ? ["plan", "apply", Id, "--yes"] : ["plan", "execute", Id];
            if (!await TryAsync([.. next, "--format", "json"]))
                return;
            _plan = new AgentsAnswer(_last!);
            ((int?)_plan.Reached ?? -1).Should().BeGreaterThan((int?)reached ?? -1, "`{0}` was to take the plan a phase further", _last!.Command);
        }
    }

    private Task<bool> DescribeAsync()
    {
        var config = workspace.Write($"{Path.GetFileName(Action)}.yaml", $"""
            name: {Action}
            description: {JsonSerializer.Serialize(Task)}
            definition_of_done: The greeting has changed
            {string.Join('\n', _actionKeys.Select(said => $"{said.Key}: {said.Value}"))}
            {ActionLines}
            """);
        return TryAsync("action", "create", "--config", config);
    }

    /// <summary>Types all that there has to be before the plan is made: the action, the project, and what the scenario prepares.</summary>
    /// <returns>Whether every command worked.</returns>
    public async Task<bool> DescribeAllAsync()
    {
        await home.SetUpAsync();
        string[][] commands =
        [
            .. places.Commands(chance.Project),
            .. _preparations,
        ];
        if (!await DescribeAsync())
            return false;
        foreach (var command in commands)
            if (!await TryAsync(command))
                return false;
        return true;
    }

    /// <summary>Goes on with a plan that somebody else made, as an answer about it says it stands.</summary>
    public void Becomes(AgentsAnswer plan) => _plan = plan;

    private async Task<bool> PrepareAsync()
    {
        if (!await DescribeAllAsync())
            return false;
        var projects = places.Projects(chance.Project).SelectMany(project => (string[])["--project", project]);
        var worked = await TryAsync(["plan", "use", Action, .. projects, .. places.PlanWords, .. _options, "--format", "json"]);
        // A plan whose phase failed by itself is there all the same.
        _plan = new AgentsAnswer(_last!);
        foreach (var command in worked ? _finishings : [])
            if (!await TryAsync([.. command, Id]))
                return false;
        return worked;
    }
}
