using System.CommandLine;

namespace Acceptance.Cli.Commands;

/// <summary>The options by which a command takes some of the scenarios.</summary>
internal sealed class ChoiceOptions
{
    public Option<string[]> Tags { get; } = new("--tag") { Description = "Only scenarios with this tag, with or without its @; several: any of them", AllowMultipleArgumentsPerToken = true };

    public Option<string[]> Features { get; } = new("--feature") { Description = "Only features whose file or title has this in it: container-clone, agents/", AllowMultipleArgumentsPerToken = true };

    public Choice Of(ParseResult parsed) => new(parsed.GetValue(Tags) ?? [], parsed.GetValue(Features) ?? []);
}
