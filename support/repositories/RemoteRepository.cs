using Acceptance.Support.Containers;
using FluentAssertions;

namespace Acceptance.Support.Repositories;

/// <summary>The remote: a bare repository that only the container can see, and that writes down from where it was pushed to.</summary>
public sealed class RemoteRepository(Workspace workspace) : Repository(workspace.At("remote.git"))
{
    private const string Inside = "/srv/remote.git";

    private readonly PushRecord _pushes = new(workspace.At("remote.git"));

    private const string Refusal = "#!/bin/sh\necho 'main is protected' >&2\nexit 1\n";

    /// <summary>The URL that works inside the container, and nowhere else.</summary>
    public const string Url = $"file://{Inside}";

    /// <summary>The mount that makes the URL work.</summary>
    public string Mount => $"{Folder}:{Inside}";

    /// <summary>Makes a branch that begins where main is.</summary>
    public async Task BranchesAsync(string branch)
    {
        await Git.RunAsync(Folder, "branch", branch, "main");
        await LookAsync();
    }

    /// <summary>A colleague pushes a file to main; what the remote is then is what it "was".</summary>
    public async Task ColleaguePushesAsync(string file, string text)
    {
        await Git.ImportAsync(Folder, $"""
            commit refs/heads/main
            committer Colleague <colleague@example.com> 1767225600 +0000
            data 11
            A colleague
            from refs/heads/main^0
            M 100644 inline {file}
            data {text.Length}
            {text}
            """);
        await LookAsync();
    }

    /// <summary>Fails if a key, or a variable that names one, was in the environment that a push came from.</summary>
    public void ShouldHaveSeenNoKey(string key) =>
        _pushes.Environments.Should().NotBeEmpty("something was to be pushed").And.NotContain(key, "no key belongs into a container").And.NotContain("API_KEY");

    /// <summary>From now on a push is refused, by a hook as a protected branch does it.</summary>
    public void RefusesPushes() => Hook("pre-receive", Refusal);

    /// <summary>Fails unless there was one push, and the kernel says that it came from another place than this process.</summary>
    public void ShouldHaveBeenPushedToFromWithinTheContainer() =>
        _pushes.Read().Should().ContainSingle("the remote was to be pushed to once")
            .Which.Should().NotBe(ContainerIdentity.OfTheHost(), "the push was to come from within the container, and this is the host");

    /// <summary>Fails if anything in the scenario's folder, the remote aside, is a copy of the repository or of its files.</summary>
    public void ShouldHaveNoCopyOnTheHost() =>
        Directory.EnumerateFileSystemEntries(workspace.Root, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(Folder, StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) is Repositories.Fixture.GreetingFile or ".git" or "packed-refs" or "objects")
            .Should().BeEmpty("the code was to live in the container alone");

    /// <inheritdoc/>
    protected override string GitFolder => Folder;

    /// <inheritdoc/>
    protected override Lazy<Task<Fixture>> Fixture => Repositories.Fixture.Bare;

    /// <inheritdoc/>
    public override async Task MakeAsync()
    {
        await base.MakeAsync();
        _pushes.Install();
    }

    private void Hook(string name, string script)
    {
        var file = Path.Combine(Folder, "hooks", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }
}
