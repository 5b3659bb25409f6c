using System.Text.Json;
using System.Text.Json.Serialization;
using Acceptance.Report.Redaction;

namespace Acceptance.Report.Pages;

/// <summary>Writes every text of the page's data without secrets. Bytes in base64 are no text: a key's shape in them is chance.</summary>
internal sealed class RedactedText : JsonConverter<string>
{
    private const int Longest = 64 * 1024;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Length < 8 || IsBytes(value) ? value : Secrets.Redact(value));

    private static bool IsBytes(string value) => value.Length > Longest && value.AsSpan(0, Longest).IndexOfAnyExcept(Base64) < 0;

    private static readonly System.Buffers.SearchValues<char> Base64 =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
}
