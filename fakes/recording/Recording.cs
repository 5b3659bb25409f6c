namespace Acceptance.Fakes.Recordings;

/// <summary>The script being recorded. The file is whole after each answer, so that an end at any time loses nothing.</summary>
internal sealed class Recording
{
    private readonly Lock guard = new();
    private readonly SortedDictionary<int, Turn> turns = [];
    private readonly string file;
    private int asked;

    public Recording(string file)
    {
        this.file = file;
        Write();
    }

    /// <summary>The script of a conversation, in a folder that is made where it is missing.</summary>
    public static Recording In(string folder, string conversation) => new(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{conversation}.yaml"));

    /// <summary>A place in the script, in the order in which requests come.</summary>
    public int Next() => Interlocked.Increment(ref asked);

    public void Add(int number, Turn turn)
    {
        lock (guard)
        {
            turns[number] = turn;
            Write();
        }
    }

    // Written beside and moved over: whoever reads meanwhile finds one whole script or the other. For its owner's eyes only.
    private void Write()
    {
        var beside = $"{file}.part";
        using (var stream = new FileStream(beside, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        using (var writer = new StreamWriter(stream))
        {
            ScriptWriter.Write(turns.Values, writer);
        }

        File.Move(beside, file, overwrite: true);
    }
}
