using FluentAssertions;

namespace Acceptance.Support.Repositories;

/// <summary>One repository of a scenario, and what became of it since the scenario began.</summary>
/// <param name="folder">The checkout, or the bare repository.</param>
public abstract class Repository(string folder)
{
    private readonly Dictionary<string, string> _contents = [];
    private string _before = "";

    /// <summary>Where it is on this machine.</summary>
    public string Folder { get; } = folder;

    /// <summary>The id of the commit that the scenario began with.</summary>
    public string Tip { get; private set; } = "";

    /// <summary>Makes it, and remembers how it was.</summary>
    public virtual async Task MakeAsync()
    {
        var fixture = await Fixture.Value;
        fixture.WriteTo(Folder);
        Tip = fixture.Tip;
        _before = State();
    }

    /// <summary>Has the developer commit a file more, before the scenario goes on.</summary>
    public async Task AddAsync(string file, string text)
    {
        Write(file, text);
        await Git.RunAsync(Folder, "add", "--", file);
        await Git.RunAsync(Folder, "commit", "--quiet", "-m", $"Add {file}");
        Tip = (await Git.RunAsync(Folder, "rev-parse", "main")).Trim();
        _before = State();
    }

    /// <summary>Has the developer change a file without committing it.</summary>
    public void Change(string file, string text)
    {
        Write(file, text);
        _before = State();
    }

    /// <summary>Has the developer throw away what was not committed.</summary>
    public async Task ForgetUnsavedAsync()
    {
        await Git.RunAsync(Folder, "checkout", "--quiet", "--", ".");
        _before = State();
    }

    /// <summary>Fails unless main has exactly one commit more, on top of what was there, and it changes this file alone, or these: in git's order, with commas.</summary>
    public Task ShouldHaveOneNewCommitThatChangesOnlyAsync(string file, params string[] more) => ShouldHaveOneNewCommitOnAsync("main", file, more);

    /// <summary>Fails unless the branch has exactly one commit more, on top of what was there, and it changes these files alone, given in git's order.</summary>
    public async Task ShouldHaveOneNewCommitOnAsync(string branch, string file, params string[] more)
    {
        var files = file.Split(", ");
        // The content is asked for in the same breath, since the next step looks at it: a process costs more than all else here.
        var shown = await Git.RunAsync(Folder, "show", "--format=%x00commit %P", "--name-only", $"{branch}:{files[0]}", branch);
        var end = shown.LastIndexOf('\0');
        _contents[files[0]] = shown[..end];
        var commit = shown[(end + 1)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        commit.Should().Equal([$"commit {Tip}", .. files, .. more], "one new commit on top of the first one was to change {0} and nothing else", file);
    }

    /// <summary>Fails unless this person is author and committer of the tip of main.</summary>
    public async Task ShouldBeByAsync(string name, string email) =>
        (await Git.RunAsync(Folder, "show", "--no-patch", "--format=%an <%ae>, %cn <%ce>", "main")).Trim()
            .Should().Be($"{name} <{email}>, {name} <{email}>", "a commit bears the name of whoever had it made");

    /// <summary>Fails unless a branch is where it was when this was last looked at.</summary>
    public async Task ShouldHaveKeptAsync(string branch) =>
        (await Git.RunAsync(Folder, "rev-parse", branch)).Trim().Should().Be(Tip, "{0} was to stay where it was", branch);

    /// <summary>Fails unless the file reads so at the tip of main; the end of the last line does not count.</summary>
    public async Task ShouldReadAsync(string file, string text)
    {
        var content = _contents.TryGetValue(file, out var shown) ? shown : await Git.RunAsync(Folder, "show", $"main:{file}");
        content.TrimEnd('\n').Should().Be(text.TrimEnd('\n'), "that is what the model wrote to {0}", file);
    }

    /// <summary>Fails if main has moved or a file of the checkout has changed since the repository was made; other branches may be there.</summary>
    public void ShouldHaveNothingNewOnMain() => OfMain(State()).Should().Be(OfMain(_before), "nothing was to change in {0}", Path.GetFileName(Folder));

    /// <summary>Fails if a branch, a commit or a file has changed since the repository was made.</summary>
    public void ShouldBeAsItWas() =>
        State().Should().Be(_before, "nothing was to change in {0}", Path.GetFileName(Folder));

    /// <summary>Takes what it is now for what it was: others have changed it.</summary>
    protected async Task LookAsync()
    {
        Tip = (await Git.RunAsync(Folder, "rev-parse", "main")).Trim();
        _before = State();
    }

    /// <summary>What it is at first.</summary>
    protected abstract Lazy<Task<Fixture>> Fixture { get; }

    /// <summary>Where git keeps its own files.</summary>
    protected abstract string GitFolder { get; }

    /// <summary>The files of the checkout, if there is one.</summary>
    protected virtual IEnumerable<string> Files => [];

    private static string OfMain(string state) =>
        string.Join('\n', state.Split('\n').Where(line => !line.StartsWith("refs/", StringComparison.Ordinal) || line.StartsWith("refs/heads/main:", StringComparison.Ordinal)));

    private void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text + "\n");
    }

    // Read from disk: four processes a scenario would cost more than everything else that the suite does.
    private string State() => string.Join('\n', References().Concat(Files.Select(file => $"{Path.GetRelativePath(Folder, file)}: {File.ReadAllText(file)}")).Order(StringComparer.Ordinal));

    // A ref is a file of its own or a line of packed-refs (gitrepository-layout(5)); git moves it from one to the other as it likes.
    private IEnumerable<string> References()
    {
        var loose = Directory.EnumerateFiles(Path.Combine(GitFolder, "refs"), "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(GitFolder, file), Value: File.ReadAllText(file).Trim()));
        var packed = Path.Combine(GitFolder, "packed-refs") is var file && File.Exists(file)
            ? File.ReadLines(file).Where(line => line[0] is not ('#' or '^')).Select(line => (Name: line[41..], Value: line[..40]))
            : [];
        return loose.Concat(packed).DistinctBy(reference => reference.Name).Select(reference => $"{reference.Name}: {reference.Value}")
            .Append($"HEAD: {File.ReadAllText(Path.Combine(GitFolder, "HEAD")).Trim()}");
    }
}
