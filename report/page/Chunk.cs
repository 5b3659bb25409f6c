using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Acceptance.Report.Pages;

/// <summary>A part of the page's data: JSON, packed. The page unpacks it when a reader comes to it.</summary>
internal static class Chunk
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new RedactedText(), new Rounded() },
    };

    /// <summary>The data as text that may stand anywhere in HTML: gzip, then base64.</summary>
    public static string Of<T>(T data)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            JsonSerializer.Serialize(gzip, data, Json);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
