using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Acceptance.Report.Redaction;

namespace Acceptance.Support.Showing;

/// <summary>How what is shown of a scenario is written: JSON for the page, without secrets.</summary>
internal static class Shown
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON. Whatever looks like a key is taken out here, before any file has it.</summary>
    public static string Text<T>(T what) => Secrets.Redact(JsonSerializer.Serialize(what, Json));
}
