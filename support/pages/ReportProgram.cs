using Acceptance.Support.Processes;

namespace Acceptance.Support.Pages;

/// <summary>The program that makes the page, as a process.</summary>
public sealed class ReportProgram(Workspace workspace)
{
    /// <summary>Makes a page of these messages, in place of the one before, whose record it keeps; returns its path.</summary>
    /// <exception cref="CommandException">The program failed; its words are in the message.</exception>
    public async Task<string> MakeAsync(IEnumerable<string> messages)
    {
        var file = workspace.Write("messages.ndjson", string.Join('\n', messages));
        var page = workspace.At("living-documentation.html");
        var outcome = await ProcessGroup.RunAsync(new Command("dotnet", RepositoryRoot.Metadata("ReportProgram"), file, "-o", page, "--glossary", Glossary(), "--history", workspace.At("history"))
        {
            Folder = workspace.Root,
            Environment = new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "", ["HOME"] = workspace.Home, ["DOTNET_EnableDiagnostics"] = "0" },
        });
        return outcome.Succeeded ? page : throw new CommandException($"The page was to be made, and the program exited with {outcome.ExitCode}: {outcome.Error}");
    }

    private string Glossary() => workspace.Write("glossary.md", "| word | means |\n|---|---|\n| the visitor | who comes into the shop |\n");
}
