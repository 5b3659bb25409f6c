using System.Text.Json;
using System.Text.Json.Serialization;

namespace Acceptance.Report.Messages;

/// <summary>Reads a file of Cucumber Messages, one JSON envelope a line. A line that cannot be used is named and passed over.</summary>
internal sealed class MessageReader(Action<Problem> complain)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // A message without what its kind must have is a broken line, found here and not where it is used.
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        MaxDepth = 128,
    };

    /// <summary>The envelopes that can be read, each with its line.</summary>
    public IEnumerable<(int Line, Envelope Envelope)> Read(string file)
    {
        using var reader = Open(file);
        if (reader is null)
            yield break;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Parse(file, number, line, isLast: reader.EndOfStream) is { } envelope)
                yield return (number, envelope);
        }
        if (number == 0)
            complain(new(file, 0, "The file is empty: the run that was to write it had not begun."));
    }

    private StreamReader? Open(string file)
    {
        try
        {
            // A run that is still going on may be writing.
            return new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain(new(file, 0, $"The file cannot be read ({e.Message}): name the files that the message formatter wrote."));
            return null;
        }
    }

    private Envelope? Parse(string file, int number, string line, bool isLast)
    {
        try
        {
            return JsonSerializer.Deserialize<Envelope>(line, Json);
        }
        catch (JsonException e)
        {
            complain(new(file, number, isLast && !line.EndsWith('}')
                ? "The last line is torn: the run ended there. All before it was read."
                : $"This line is no Cucumber message ({Reason(e)}): it was passed over."));
            return null;
        }
    }

    private static string Reason(JsonException e) =>
        e.Path is { Length: > 1 } path ? $"at {path}" : e.Message.Split(" Path:")[0].TrimEnd('.');
}
