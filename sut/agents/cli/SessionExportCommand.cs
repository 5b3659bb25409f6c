using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Agents.State;

namespace Agents.Cli;

/// <summary>`agents session export`.</summary>
internal static class SessionExportCommand
{
    /// <summary>Builds it.</summary>
    public static Command Build(Argument<string> id)
    {
        var output = new Option<string?>("--output") { Description = "The file to write; standard output unless given." };
        return Verb.Of("export", "Writes a session as JSON, whatever --format says.", (parsed, _) =>
        {
            var session = SessionView.Of(new Shelves(Home.Open()).Sessions.Get(parsed.GetRequiredValue(id)));
            Misbehaviour.Emptied(session);
            var json = Envelope.Readable(session);
            if (parsed.GetValue(output) is not { } file)
            {
                return Task.FromResult(new Result(session) { Plain = json });
            }

            AtomicFile.Write(Path.GetFullPath(file), Encoding.UTF8.GetBytes(json + "\n"));
            return Task.FromResult(new Result(new JsonObject { ["file"] = Path.GetFullPath(file) }, "Session exported"));
        }, id, output);
    }
}
