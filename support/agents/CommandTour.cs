using System.Text.RegularExpressions;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Agents;

/// <summary>Goes through every command that the program's own help lists.</summary>
public sealed partial class CommandTour(AgentsDriver agents)
{
    // More often than any command takes words: the first could pass for a name.
    private const string WrongWord = "--no-such-word";
    private const int OftenEnough = 6;
    private const int AtOnce = 4;

    private readonly Dictionary<string, Outcome> _answers = [];

    /// <summary>Asks each for its help, from the program's own on.</summary>
    public async Task AskForHelpAsync()
    {
        for (List<string> level = [""]; level.Count > 0; level = [.. level.SelectMany(Below)])
            await TypeAsync(level, "--help");
    }

    /// <summary>Gives each a word that it cannot know.</summary>
    public async Task MistypeAsync()
    {
        await AskForHelpAsync();
        List<string> commands = [.. _answers.Keys.Where(command => command.Length > 0 && !Below(command).Any())];
        _answers.Clear();
        await TypeAsync(commands, [.. Enumerable.Repeat(WrongWord, OftenEnough)]);
    }

    /// <summary>Fails unless the last answer is a version.</summary>
    public void ShouldHaveSaidAVersion() => agents.Runs[^1].Output.Trim().Should().MatchRegex(@"\d+\.\d+(\.\d+)?");

    /// <summary>Fails unless each has a description and a usage line that names it, and no fewer than ten there are.</summary>
    public void ShouldHaveExplainedThemselves()
    {
        _answers.Should().HaveCountGreaterThan(10, "the help was to list the commands");
        _answers.Should().AllSatisfy(answer =>
        {
            answer.Value.ExitCode.Should().Be(0, "`{0}` was to explain itself", answer.Key);
            answer.Value.Output.Should().MatchRegex($@"(?s)Description:\s+\w.*Usage:\s+agents {Regex.Escape(answer.Key)}");
        });
    }

    /// <summary>Fails unless each ended with 2 and said which word was wrong, in a sentence.</summary>
    public void ShouldHaveNamedTheWord()
    {
        foreach (var (command, answer) in _answers)
        {
            answer.ExitCode.Should().Be(2, "`{0}` does not know the word", command);
            answer.Error.Should().Contain(WrongWord, "`{0}` was to name the word", command);
            agents.Excuse(answer);
        }
        _answers.Should().HaveCountGreaterThan(10, "the help was to list the commands");
    }

    /// <summary>Fails unless the last command failed, and says so in one sentence.</summary>
    public void ShouldHaveFailedInASentence()
    {
        var failed = agents.Runs[^1];
        failed.ExitCode.Should().Be(1, "it cannot be done: {0}", failed.Output);
        failed.Error.Trim().Should().MatchRegex(@"^\S.{20,}[.`]$", "one sentence with the next step is what a user can use");
        agents.Excuse(failed);
    }

    /// <summary>Fails unless every command of the scenario has worked.</summary>
    public void ShouldHaveWorked() => agents.Runs.Should().OnlyContain(run => run.Succeeded);

    private async Task TypeAsync(IReadOnlyList<string> commands, params string[] words) =>
        await Parallel.ForEachAsync(commands, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (command, _) =>
        {
            var answer = await agents.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. words]);
            lock (_answers)
                _answers[command] = answer;
        });

    // Below "Commands:" each command is indented by two, its arguments after its name; the text about it may be wrapped further in.
    private IEnumerable<string> Below(string command) =>
        _answers[command].Output.Split("Commands:\n") is [_, var listed, ..]
            ? Listed().Matches(listed).Select(line => $"{command} {line.Groups[1].Value}".Trim())
            : [];

    [GeneratedRegex(@"^  ([a-z0-9][a-z0-9-]*)", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
