using System.CommandLine;
using System.CommandLine.Invocation;

namespace Agents.Cli;

/// <summary>The whole command line.</summary>
internal static class CommandLine
{
    private const int UsageError = 2;

    /// <summary>Runs one command: 0 when it did its work, 1 when it failed, 2 when the command line was wrong.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Plans changes with a large language model, makes them in a sandbox, and commits them when told to.")
        {
            InitCommand.Build(),
            ConfigCommands.Build(),
            ResourceCommands.Build(),
            ProjectCommands.Build(),
            ActionCommands.Build(),
            ProfileCommands.Build(),
            EventCommands.Build(),
            FacadeCommands.Build(),
            ValidationCommands.Build(),
            InvariantCommands.Build(),
            PlanCommands.Build(),
            SessionCommands.Build(),
            ActorCommands.Build(),
            ToolCommands.Build(),
            SkillCommands.Build(),
        };
        root.Options.Add(Verb.Format);
        if (Misbehaviour.Is("no-version"))
        {
            root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        }

        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction && parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{string.Join(' ', parsed.Errors.Select(error => error.Message))} See `agents --help`.");
            return Misbehaviour.Is("typed-wrongly-is-failed") ? 1 : UsageError;
        }

        // Time enough to remove a container that the interrupted command had started.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30), EnableDefaultExceptionHandler = false });
    }
}
