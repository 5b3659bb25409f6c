using System.CommandLine;
using Acceptance.Cli.Features;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary>The options of every command that runs scenarios.</summary>
internal sealed class RunOptions
{
    private readonly ChoiceOptions _choice = new();
    private readonly Option<string?> _filter = new("--filter") { Description = "Run only what fits, in the words of `dotnet test --filter`: DisplayName~Clone" };
    private readonly Option<int?> _workers = new("--workers") { Description = "How many scenarios run at once; 4 unless said" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Print the equivalent dotnet lines before they run" };

    public RunOptions() => _workers.Validators.Add(given =>
    {
        if (given.Tokens is [var token] && (!int.TryParse(token.Value, out var workers) || workers < 1))
            given.AddError($"--workers takes a number from 1 on, not \"{token.Value}\".");
    });

    /// <summary>Puts them behind a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _choice.Tags, _choice.Features, _filter, _workers, _verbose })
            command.Options.Add(option);
    }

    /// <summary>The run that was asked for.</summary>
    public Run Of(ParseResult parsed)
    {
        var choice = _choice.Of(parsed);
        // The features are read only where the choice needs them: a torn file is the compiler's to tell.
        var chosen = choice.Filter(choice.Files.Count > 0 ? Feature.All(Project.Root) : []);
        return new(TestFilter.All(chosen, parsed.GetValue(_filter) is { } typed ? $"({typed})" : null), parsed.GetValue(_workers));
    }

    public Suite Suite(ParseResult parsed) => new(new Dotnet(parsed.GetValue(_verbose)));
}
