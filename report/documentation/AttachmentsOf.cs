using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acceptance.Report.Gathering;
using Acceptance.Report.Messages;
using Acceptance.Report.Redaction;

namespace Acceptance.Report.Documents;

/// <summary>Sorts what an attempt gave away: talks with the model, commands, and the rest.</summary>
internal sealed class AttachmentsOf
{
    /// <summary>The media type of a talk with the model; where a formatter knows files by their names only, the name ends with .conversation.json.</summary>
    public const string Conversation = "application/vnd.acceptance.conversation+json";

    /// <summary>The media type of a list of commands, or a name that ends with .commands.json.</summary>
    public const string CommandList = "application/vnd.acceptance.commands+json";

    // Larger ones would make the page one that nobody mails: they are named, and stay where the run left them.
    private const int MostBytes = 512 * 1024;

    private readonly List<JsonObject> _conversations = [];
    private readonly List<JsonNode> _commands = [];
    private readonly List<Attached> _others = [];
    private readonly HashSet<string> _containers = [];

    public AttachmentsOf(Attempt attempt, Func<string?, int?> stepAt)
    {
        foreach (var attachment in attempt.Attachments)
            Take(attachment, stepAt(attachment.TestStepId));
    }

    public IReadOnlyList<JsonObject> Conversations => _conversations;

    public IReadOnlyList<JsonNode> Commands => _commands;

    public IReadOnlyList<Attached> Others => _others;

    /// <summary>The container runtimes that the commands' list names.</summary>
    public IEnumerable<string> Containers => _containers;

    private void Take(Attachment attachment, int? step)
    {
        if (Is(attachment, Conversation, ".conversation.json") && Json(attachment) is { } talk && Shape.IsTalk(talk))
            _conversations.Add(talk);
        else if (Is(attachment, CommandList, ".commands.json") && Json(attachment) is { } list && Shape.IsCommandList(list))
            Take(list);
        else if (attachment.MediaType == "text/x.cucumber.log+plain" && _others is [.., { MediaType: "text/x.cucumber.log+plain" } last] && last.Step == step)
            _others[^1] = last with { Text = $"{last.Text}\n{Secrets.Redact(attachment.Body)}" };
        else
            _others.Add(Other(attachment) with { Step = step });
    }

    private void Take(JsonObject list)
    {
        _commands.AddRange((list["commands"] as JsonArray ?? []).OfType<JsonObject>().Select(command => command.DeepClone()));
        if ((string?)list["container"] is { } container)
            _containers.Add(container);
    }

    private static bool Is(Attachment attachment, string mediaType, string ending) =>
        attachment.MediaType == mediaType || (attachment.FileName?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ?? false);

    private static JsonObject? Json(Attachment attachment)
    {
        try
        {
            return JsonNode.Parse(Secrets.Redact(attachment.Text)) as JsonObject;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            // Shown as the text that it is.
            return null;
        }
    }

    private static Attached Other(Attachment attachment)
    {
        var mediaType = attachment.MediaType.Split(';')[0].Trim();
        var attached = new Attached(attachment.FileName ?? Name(mediaType), mediaType);
        try
        {
            var bytes = Convert.FromBase64String(attachment.Base64).Length;
            attached = attached with { Bytes = bytes };
            return bytes > MostBytes ? attached with { LeftOut = "too large for this page" }
                : MediaType.IsText(mediaType) ? attached with { Text = Secrets.Redact(attachment.Text) }
                : attached with { Data = attachment.Base64 };
        }
        catch (FormatException)
        {
            return attached with { LeftOut = "not readable: its body is no base64" };
        }
    }

    private static string Name(string mediaType) => mediaType switch
    {
        "text/x.cucumber.log+plain" => "Output",
        "text/uri-list" => "Link",
        _ => mediaType,
    };
}
