using Acceptance.Support.Guard;
using Acceptance.Support.Model;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>Support's handle on the agents program: each command is a real process in a clean environment.</summary>
public sealed class AgentsDriver(Workspace workspace, ModelActor model, NetworkGuard guard, ContainerGrant containers, ScenarioName name)
{
    private readonly List<Outcome> _runs = [];
    private readonly HashSet<Outcome> _excused = [];

    /// <summary>All commands so far, in order.</summary>
    public IReadOnlyList<Outcome> Runs => _runs;

    /// <summary>Commands that failed and that no step has looked at.</summary>
    public IEnumerable<Outcome> Unexcused => _runs.Where(run => !run.Succeeded && !_excused.Contains(run));

    /// <summary>Commands that answered with a stack trace, in .NET's words or in Python's; no user can do anything with one.</summary>
    public IEnumerable<Outcome> StackTraces => _runs.Where(run => run.Error.Contains("   at ", StringComparison.Ordinal) || run.Error.Contains("Traceback", StringComparison.Ordinal));

    /// <summary>Where the agents of this scenario keep their state.</summary>
    public static string StateFolder(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return AgentsProgram.StateFolder(workspace.Home);
    }

    /// <summary>Runs one command to its end.</summary>
    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        var outcome = await ProcessGroup.RunAsync(Typed(arguments));
        lock (_runs)
            _runs.Add(outcome);
        return outcome;
    }

    /// <summary>Runs one command and kills it once something has happened: it can clean up nothing.</summary>
    public Task KilledOnceAsync(Task happened, params string[] arguments) => ProcessGroup.KillOnceAsync(Typed(arguments), happened);

    /// <summary>Runs one command that has to work.</summary>
    /// <exception cref="CommandException">It failed; its words are in the message.</exception>
    public async Task<Outcome> DoAsync(params string[] arguments) => (await RunAsync(arguments)).Needed();

    /// <summary>Fails unless the last command that failed says this, in a sentence and not in a stack trace; it is then part of what the scenario expects.</summary>
    public void ShouldTell(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        var failure = _runs.LastOrDefault(run => !run.Succeeded);
        failure.Should().NotBeNull("the developer was to be told that {0}, but every command worked", telling.Key);
        failure!.Error.Should().MatchRegex(telling.Wording, "that is how the program says that {0}", telling.Key)
            .And.NotContain("   at ", "a stack trace is no answer to a user").And.NotContain("Traceback");
        failure.ExitCode.Should().BePositive("a failed command says so by its exit code");
        _excused.Add(failure);
    }

    /// <summary>Fails unless the last command that failed says these words.</summary>
    public void ShouldSay(string words)
    {
        var failure = _runs.LastOrDefault(run => !run.Succeeded);
        failure.Should().NotBeNull("the developer was to be told \"{0}\", but every command worked", words);
        failure!.Error.Should().Contain(words, "the developer was to be told so");
    }

    /// <summary>Fails unless the last command worked and warned in these words.</summary>
    public void ShouldWarn(string words) =>
        (_runs[^1].Succeeded ? _runs[^1].Output : "").Should().Contain("Warning").And.Contain(words, "the developer was to be warned so");

    /// <summary>A step expects this failure, or one that follows from it says what counts.</summary>
    public void Excuse(Outcome failure) => _excused.Add(failure);

    private Command Typed(string[] arguments) =>
        new(AgentsProgram.Command[0], [.. AgentsProgram.Command.Skip(1), .. arguments]) { Folder = workspace.Root, Environment = Environment() };

    // Built from nothing: only what is named here reaches the system under test, so no key of the machine's can.
    private Dictionary<string, string> Environment()
    {
        var granted = AgentsProgram.Environment(workspace.Home, workspace.Temp);
        foreach (var (variable, value) in model.Environment.Concat(guard.Environment).Concat(containers.Environment))
            granted[variable] = value;
        if (BrokenPromises.In(name) is { Length: > 0 } misbehaviour)
            granted["AGENTS_MISBEHAVE"] = misbehaviour;
        return granted;
    }
}
