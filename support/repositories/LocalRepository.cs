using Acceptance.Support.Containers;
using FluentAssertions;

namespace Acceptance.Support.Repositories;

/// <summary>The developer's own checkout.</summary>
public sealed class LocalRepository : Repository
{
    private readonly PushRecord _commits;

    /// <summary>The one that most scenarios have.</summary>
    public LocalRepository(Workspace workspace)
        : this(workspace, "greetings")
    {
    }

    internal LocalRepository(Workspace workspace, string name)
        : base(workspace.At(name)) => _commits = new PushRecord(Path.Combine(workspace.At(name), ".git"));

    /// <summary>What the agents call it.</summary>
    public const string Name = "code";

    /// <summary>Makes it with thousands of files that are about nothing, and one that is about something.</summary>
    public async Task MakeLargeAsync(int files, string file, string text)
    {
        await MakeAsync();
        var modules = Enumerable.Range(0, files - 1).Select(number => ($"area{number / 1000}/part{number / 100 % 10}/module{number:00000}.py", $"VALUE = {number}\n"));
        await Git.ImportAsync(Folder, "commit refs/heads/main\ncommitter Fixture <fixture@example.com> 1767225600 +0000\ndata 5\nMany\n\nfrom refs/heads/main^0\n"
            + string.Concat(modules.Append((file, text + "\n")).Select(each => $"M 100644 inline {each.Item1}\ndata {each.Item2.Length}\n{each.Item2}\n")));
        await Git.RunAsync(Folder, "reset", "--quiet", "--hard", "main");
        await LookAsync();
    }

    /// <summary>From now on it notes where each commit is made.</summary>
    public void NotesCommits() => _commits.Install("post-commit");

    /// <summary>Fails unless there was one commit, and the kernel says that it was made elsewhere than in this process.</summary>
    public void ShouldHaveBeenCommittedToFromWithinTheContainer() =>
        _commits.Read().Should().ContainSingle("there was to be one commit")
            .Which.Should().NotBe(ContainerIdentity.OfTheHost(), "the commit was to be made within the container, and this is the host");

    /// <inheritdoc/>
    protected override Lazy<Task<Fixture>> Fixture => Repositories.Fixture.Working;

    /// <inheritdoc/>
    protected override string GitFolder => Path.Combine(Folder, ".git");

    /// <inheritdoc/>
    protected override IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(GitFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
