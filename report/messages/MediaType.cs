namespace Acceptance.Report.Messages;

/// <summary>What the name of a media type says.</summary>
internal static class MediaType
{
    /// <summary>Whether it is that of a text, which may be read, searched and redacted; pictures are none, SVG included.</summary>
    public static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType is "application/json" or "application/xml" or "application/x-ndjson"
        || mediaType.EndsWith("+json", StringComparison.Ordinal) || (mediaType.EndsWith("+xml", StringComparison.Ordinal) && mediaType != "image/svg+xml");
}
