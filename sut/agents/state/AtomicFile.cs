namespace Agents.State;

/// <summary>Files that are never seen half written.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and renames over it, which readers see as one step.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
