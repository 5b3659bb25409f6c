using System.Formats.Tar;

namespace Acceptance.Support.Containers;

/// <summary>One entry of the image: a folder, a program of the host, a link, or a short text.</summary>
internal sealed record ImageFile(TarEntryType Type, UnixFileMode Mode, string Content)
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    public static ImageFile Folder { get; } = new(TarEntryType.Directory, Readable | Executable | UnixFileMode.UserWrite, "");

    public static ImageFile SharedFolder { get; } = new(TarEntryType.Directory, Readable | Executable | Writable | UnixFileMode.StickyBit, "");

    private bool FromHost => Type is TarEntryType.RegularFile && Mode.HasFlag(UnixFileMode.UserExecute);

    public static ImageFile Program(string hostPath) =>
        new(TarEntryType.RegularFile, Readable | Executable | UnixFileMode.UserWrite, hostPath);

    public static ImageFile Link(string target) => new(TarEntryType.SymbolicLink, Readable | Executable | Writable, target);

    public static ImageFile Text(string text) => new(TarEntryType.RegularFile, Readable | UnixFileMode.UserWrite, text);

    /// <summary>The bytes it holds.</summary>
    public Stream Open() => FromHost ? File.OpenRead(Content) : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Content));

    /// <summary>Its entry in the archive: no clock, no owner of the host's, so the same files make the same bytes.</summary>
    public void WriteTo(TarWriter archive, string path)
    {
        var entry = new UstarTarEntry(Type, path) { Mode = Mode, ModificationTime = DateTimeOffset.UnixEpoch };
        if (Type is TarEntryType.SymbolicLink)
        {
            entry.LinkName = Content;
        }
        if (Type is not TarEntryType.RegularFile)
        {
            archive.WriteEntry(entry);
            return;
        }
        using var content = Open();
        entry.DataStream = content;
        archive.WriteEntry(entry);
    }
}
