using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>Attaches what is no file as one: its name says what kind it is.</summary>
public sealed class AttachedFiles(IReqnrollOutputHelper output) : IDisposable
{
    private static readonly Dictionary<string, string> Extensions = new()
    {
        ["application/json"] = ".json", ["application/octet-stream"] = ".bin", ["text/plain"] = ".txt", ["text/uri-list"] = ".uri",
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attached-");

    public void Attach(byte[] bytes, string mediaType)
    {
        var path = Path.Combine(folder.FullName, "attached" + Extensions[mediaType]);
        File.WriteAllBytes(path, bytes);
        output.AddAttachment(path);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
