namespace Reqnroll.Engine.Messages;

/// <summary>What a file is, by its extension.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".bmp"] = "image/bmp", [".css"] = "text/css", [".csv"] = "text/csv", [".gif"] = "image/gif", [".htm"] = "text/html", [".html"] = "text/html",
        [".jpeg"] = "image/jpeg", [".jpg"] = "image/jpeg", [".js"] = "text/javascript", [".json"] = "application/json", [".log"] = "text/plain",
        [".md"] = "text/markdown", [".mp4"] = "video/mp4", [".pdf"] = "application/pdf", [".png"] = "image/png", [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain", [".uri"] = "text/uri-list", [".webm"] = "video/webm", [".webp"] = "image/webp", [".xml"] = "application/xml", [".zip"] = "application/zip",
    };

    public static string Of(string path) => Known.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
