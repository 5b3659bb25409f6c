using System.IO.Compression;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Report.Tests;

/// <summary>A page as a file: what a browser would be given.</summary>
internal sealed class PageFile(string path)
{
    public string Text { get; } = File.ReadAllText(path);

    public long Bytes { get; } = new FileInfo(path).Length;

    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(File.ReadAllText(path));

    /// <summary>A part of its data, unpacked.</summary>
    public JsonNode Data(string id)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(Document.GetElementById(id)!.TextContent)), CompressionMode.Decompress);
        return JsonNode.Parse(gzip)!;
    }
}
