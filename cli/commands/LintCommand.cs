using System.CommandLine;
using Acceptance.Cli.Features;
using Acceptance.Cli.Running;

namespace Acceptance.Cli.Commands;

/// <summary><c>./accept lint</c>: do the feature files read well?</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var verbose = new Option<bool>("--verbose") { Description = "Print the dotnet line of the test that looks for the same first" };
        var command = new Command("lint", "Hold the feature files against the glossary and the rules of thumb: one When, nine steps at most, no words of the wire, every tag defined") { verbose };
        command.SetAction(parsed =>
        {
            new Dotnet(parsed.GetValue(verbose)).Say(["test", "tests/cli/Cli.Tests.csproj", "--filter", "FullyQualifiedName~The_features_of_this_project_read_well"]);
            return Show(Project.Root);
        });
        return command;
    }

    /// <summary>Prints the findings of the features under this root, one a line.</summary>
    internal static int Show(string root)
    {
        var features = Feature.All(root);
        var findings = Lint.Of(features, Glossary.Of(root));
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine($"{features.Count} feature files, {findings.Count} findings.");
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
