using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acceptance.Report.Messages;

namespace Acceptance.Report.Redaction;

/// <summary>Takes the secrets out of a file of messages itself: it is kept and sent around as the page is. A line without any stays as it is, byte for byte.</summary>
internal sealed class CleanFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _found;

    /// <summary>Cleans the file, whole or not at all; one that is not there needs none.</summary>
    public static void At(string file)
    {
        if (!File.Exists(file))
            return;
        var draft = $"{file}.{Environment.ProcessId}.tmp";
        var found = false;
        using (var clean = new StreamWriter(draft))
            foreach (var line in File.ReadLines(file))
            {
                var cleaned = new CleanFile().Line(line);
                found |= cleaned != line;
                clean.Write(cleaned + "\n");
            }
        if (found)
            File.Move(draft, file, overwrite: true);
        else
            File.Delete(draft);
    }

    private string Line(string line)
    {
        try
        {
            var message = JsonNode.Parse(line);
            Clean(message);
            return _found ? message!.ToJsonString(Json) : line;
        }
        catch (JsonException)
        {
            // The torn last line of a run that was killed.
            return Secrets.Redact(line);
        }
    }

    private void Clean(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject attachment when (string?)attachment["contentEncoding"] == "BASE64":
                CleanBytes(attachment);
                break;
            case JsonObject message:
                foreach (var (name, value) in message.ToList())
                    Clean(value, clean => message[name] = clean);
                break;
            case JsonArray list:
                foreach (var (at, value) in list.ToList().Index())
                    Clean(value, clean => list[at] = clean);
                break;
        }
    }

    private void Clean(JsonNode? value, Action<string> replace)
    {
        if (value?.GetValueKind() == JsonValueKind.String)
            Clean(value.GetValue<string>(), replace);
        else
            Clean(value);
    }

    private void Clean(string text, Action<string> replace)
    {
        if (Secrets.Redact(text) is var clean && clean == text)
            return;
        _found = true;
        replace(clean);
    }

    // In the letters of a picture's bytes a key's shape is chance; a text is looked at as what it is.
    private void CleanBytes(JsonObject attachment)
    {
        if ((string?)attachment["fileName"] is { } name)
            Clean(name, clean => attachment["fileName"] = clean);
        if ((string?)attachment["mediaType"] is { } mediaType && (string?)attachment["body"] is { } body && MediaType.IsText(mediaType.Split(';')[0].Trim()) && Base64.IsValid(body))
            Clean(Encoding.UTF8.GetString(Convert.FromBase64String(body)), clean => attachment["body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(clean)));
    }
}
