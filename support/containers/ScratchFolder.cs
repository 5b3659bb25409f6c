namespace Acceptance.Support.Containers;

/// <summary>A temporary folder that is gone when its user is done.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("acceptance-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
