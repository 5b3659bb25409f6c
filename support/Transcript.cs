using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Acceptance.Report.Redaction;
using Acceptance.Support.Agents;
using Acceptance.Support.Model;
using Acceptance.Support.Showing;
using Reqnroll;

namespace Acceptance.Support;

/// <summary>What happened in a scenario, for people: the conversation with the model, and the commands. Attached whether it passed or failed.</summary>
public sealed partial class Transcript(ScenarioName name, Chance chance, ModelActor model, AgentsDriver agents, ContainerGrant containers, Workspace workspace, Exhibit exhibit, IReqnrollOutputHelper output)
{
    /// <summary>Where the transcripts of a run are kept, one file a scenario.</summary>
    private static string Folder { get; } = Artifacts.At("transcripts");

    /// <summary>Writes and attaches it; after a failure it is printed too, with the seed that makes the same data again.</summary>
    public async Task WriteAsync(bool failed)
    {
        Directory.CreateDirectory(Folder);
        var conversation = System.IO.Path.Combine(Folder, $"{name.Id}.txt");
        await File.WriteAllTextAsync(conversation, Neutral(model.Transcript()));
        exhibit.Attach(model.Talk);
        exhibit.Attach(agents, containers);
        if (!failed)
            return;
        output.WriteLine(new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"Scenario: {name.Title} (data seed {chance.Seed}; order: ACCEPTANCE_ORDER={RandomOrder.Seed})")
            .AppendLine("--- commands ---").AppendJoin('\n', agents.Runs.Select(run => Neutral(run.ToString()))).AppendLine()
            .AppendLine("--- conversation ---").Append(Neutral(model.Transcript())).ToString());
    }

    // The workspace's path and the plans' ids are what differs from run to run.
    private string Neutral(string text) => PlanId().Replace(Secrets.Redact(text).Replace(workspace.Root, "<workspace>", StringComparison.Ordinal), "<plan>");

    // A ULID.
    [GeneratedRegex(@"\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b")]
    private static partial Regex PlanId();
}
