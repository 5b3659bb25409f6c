using System.Globalization;
using System.Text;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Reqnroll;

namespace Acceptance.Support;

/// <summary>What happened in a scenario, for people: the conversation with the model, and the commands. Attached whether it passed or failed.</summary>
public sealed class Transcript(ScenarioName name, Chance chance, ModelActor model, AgentsDriver agents, Workspace workspace, IReqnrollOutputHelper output)
{
    /// <summary>Where the transcripts of a run are kept, one file a scenario.</summary>
    private static string Folder { get; } = Artifacts.At("transcripts");

    /// <summary>Writes and attaches it; after a failure it is printed too, with the seed that makes the same data again.</summary>
    public async Task WriteAsync(bool failed)
    {
        Directory.CreateDirectory(Folder);
        var conversation = System.IO.Path.Combine(Folder, $"{name.Id}.txt");
        // The workspace's path is the one thing that differs from run to run.
        await File.WriteAllTextAsync(conversation, Neutral(model.Transcript()));
        output.AddAttachment(conversation);
        if (!failed)
            return;
        output.WriteLine(new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"Scenario: {name.Title} (data seed {chance.Seed}; order: ACCEPTANCE_ORDER={RandomOrder.Seed})")
            .AppendLine("--- commands ---").AppendJoin('\n', agents.Runs).AppendLine()
            .AppendLine("--- conversation ---").Append(model.Transcript()).ToString());
    }

    private string Neutral(string text) => text.Replace(workspace.Root, "<workspace>", StringComparison.Ordinal);
}
