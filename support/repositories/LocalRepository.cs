namespace Acceptance.Support.Repositories;

/// <summary>The developer's own checkout.</summary>
public sealed class LocalRepository : Repository
{
    /// <summary>The one that most scenarios have.</summary>
    public LocalRepository(Workspace workspace)
        : this(workspace, "greetings")
    {
    }

    internal LocalRepository(Workspace workspace, string name)
        : base(workspace.At(name))
    {
    }

    /// <inheritdoc/>
    protected override Lazy<Task<Fixture>> Fixture => Repositories.Fixture.Working;

    /// <inheritdoc/>
    protected override string GitFolder => Path.Combine(Folder, ".git");

    /// <inheritdoc/>
    protected override IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(GitFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
