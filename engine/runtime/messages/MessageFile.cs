using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reqnroll.Engine.Messages;

/// <summary>
/// A file of Cucumber Messages: one JSON envelope a line. Each line reaches the file before the run goes on,
/// so that a run that is killed leaves whole lines up to where it was.
/// </summary>
internal sealed class MessageFile(Stream stream) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock gate = new();

    public void Write<T>(T envelope)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(envelope, Json);
        var whole = new byte[line.Length + 1];
        line.CopyTo(whole, 0);
        whole[^1] = (byte)'\n';
        lock (gate)
        {
            stream.Write(whole);
            stream.Flush();
        }
    }

    public void Dispose() => stream.Dispose();
}
