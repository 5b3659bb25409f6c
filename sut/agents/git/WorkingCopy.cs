using System.Text;
using Agents.Processes;

namespace Agents.Git;

/// <summary>A git working copy, on the host or inside a container: what plans read, change and commit.</summary>
/// <param name="place">Where it is.</param>
/// <param name="folder">Its root there.</param>
internal sealed class WorkingCopy(IPlace place, string folder)
{
    /// <summary>The id of the empty tree: what a repository without a commit is compared with.</summary>
    public const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private readonly GitAt _git = new(place, folder);

    /// <summary>The commit it stands on, or the empty tree.</summary>
    public async Task<string> HeadAsync(CancellationToken cancel)
    {
        var head = await _git.TryAsync(["rev-parse", "--verify", "--quiet", "HEAD"], cancel);
        return head.Ok ? head.Text : EmptyTree;
    }

    /// <summary>The branch it is on.</summary>
    public async Task<string> BranchAsync(CancellationToken cancel) => (await _git.RunAsync(["symbolic-ref", "--short", "HEAD"], cancel)).Text;

    /// <summary>What a commit holds, in git's order.</summary>
    public async Task<IReadOnlyList<TreeEntry>> TreeAsync(string commit, CancellationToken cancel) =>
        TreeEntry.ParseAll((await _git.RunAsync(["ls-tree", "-r", "-l", "-z", commit], cancel)).Text);

    /// <summary>Reads many files in one run of git; those that are not text are left out.</summary>
    public async Task<IReadOnlyList<SourceFile>> ReadAsync(IReadOnlyList<TreeEntry> entries, CancellationToken cancel)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var ids = Encoding.ASCII.GetBytes(string.Concat(entries.Select(entry => entry.Object + "\n")));
        var output = await _git.RunAsync(["cat-file", "--batch"], cancel, ids);
        return
        [
            .. entries.Zip(CatFile.Parse(output.Bytes))
                .Where(pair => !pair.Second.Contains((byte)0))
                .Select(pair => new SourceFile(pair.First.Path, Encoding.UTF8.GetString(pair.Second))),
        ];
    }

    /// <summary>The files of a commit that hold one of some words, in any case.</summary>
    public async Task<IReadOnlyList<string>> HoldingAsync(IReadOnlyList<string> words, string commit, CancellationToken cancel)
    {
        // Ends with 1 where nothing is found.
        var output = await _git.TryAsync(["grep", "-I", "-l", "-z", "-i", "-F", .. words.SelectMany(word => new[] { "-e", word }), commit], cancel);
        return [.. output.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(found => found[(commit.Length + 1)..])];
    }

    /// <summary>Writes files and stages exactly those.</summary>
    public async Task WriteAsync(IReadOnlyList<SourceFile> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            await place.WriteAsync($"{folder}/{file.Path}", Encoding.UTF8.GetBytes(file.Content), cancel);
        }

        // Forced, because the model may write what .gitignore names; literal, because a path may hold a pattern's characters.
        await _git.RunAsync(["--literal-pathspecs", "add", "--force", "--", .. files.Select(file => file.Path)], cancel);
    }

    /// <summary>Runs a shell command in its root.</summary>
    public Task<Output> RunAsync(string command, CancellationToken cancel) =>
        place.RunAsync(["sh", "-c", "cd \"$1\" && exec sh -c \"$2\"", "sh", folder, command], null, cancel);

    /// <summary>The paths of its files, those that git ignores left out.</summary>
    public async Task<IReadOnlyList<string>> FilesAsync(CancellationToken cancel) =>
        (await _git.RunAsync(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], cancel)).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Stages whatever commands have changed, but not what git ignores.</summary>
    public Task StageAsync(CancellationToken cancel) => _git.RunAsync(["add", "--all"], cancel);

    /// <summary>What is staged, as a commit on no branch.</summary>
    public async Task<string> SnapshotAsync(CancellationToken cancel)
    {
        var (tree, head) = ((await _git.RunAsync(["write-tree"], cancel)).Text, await HeadAsync(cancel));
        string[] parent = head == EmptyTree ? [] : ["-p", head];
        return (await _git.RunAsync(["commit-tree", tree, .. parent, "-m", "What is staged"], cancel)).Text;
    }

    /// <summary>Opens a second working copy, which begins with what is staged here.</summary>
    /// <param name="other">Its root, in the same place.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The copy, and the commit that it began with.</returns>
    public async Task<(WorkingCopy Copy, string Start)> BranchAsync(string other, CancellationToken cancel)
    {
        var start = await SnapshotAsync(cancel);
        await _git.RunAsync(["worktree", "add", "--quiet", "--detach", other, start], cancel);
        return (At(other), start);
    }

    /// <summary>A working copy in the same place.</summary>
    public WorkingCopy At(string other) => new(place, other);

    /// <summary>Takes a second working copy away.</summary>
    public Task RemoveBranchAsync(string other) => _git.TryAsync(["worktree", "remove", "--force", other], CancellationToken.None);

    /// <summary>What differs from a commit, as bytes that <see cref="TakeInAsync"/> takes.</summary>
    public async Task<byte[]> PatchAsync(string since, CancellationToken cancel) =>
        (await _git.RunAsync(["diff", "--cached", "--binary", "--full-index", "--no-renames", since], cancel)).Bytes;

    /// <summary>Changes and stages what a patch says: all of it, or nothing.</summary>
    /// <exception cref="GitFailed">It does not fit.</exception>
    public async Task TakeInAsync(byte[] patch, CancellationToken cancel)
    {
        if (patch.Length > 0)
        {
            await _git.RunAsync(["apply", "--index", "--binary", "-"], cancel, patch);
        }
    }

    /// <summary>What differs from a commit, counted.</summary>
    public async Task<Changes> ChangesAsync(string since, CancellationToken cancel) =>
        Changes.Parse((await _git.RunAsync(["diff", "--cached", "--raw", "--numstat", "-z", "--no-renames", since], cancel)).Text);

    /// <summary>What differs from a commit, as a patch.</summary>
    /// <param name="since">The commit, or a tree.</param>
    /// <param name="name">What paths begin with, when the patch stands beside another repository's.</param>
    /// <param name="cancel">Stops git.</param>
    public async Task<string> DiffAsync(string since, string? name, CancellationToken cancel) => (await _git.RunAsync(
        name is null ? ["diff", "--cached", since] : ["diff", "--cached", $"--src-prefix=a/{name}/", $"--dst-prefix=b/{name}/", since], cancel)).Text;

    /// <summary>Keeps what is staged, under a name that is this working copy's own and goes away with it.</summary>
    /// <returns>Git's tree.</returns>
    public async Task<string> KeepAsync(string name, CancellationToken cancel)
    {
        var tree = (await _git.RunAsync(["write-tree"], cancel)).Text;
        // Per worktree (git-worktree(1), REFS): the user's repository does not show it.
        await _git.RunAsync(["update-ref", $"refs/worktree/cleveragents/{name}", tree], cancel);
        return tree;
    }

    /// <summary>Goes back to a tree that was kept, or a commit; files that nobody staged are removed.</summary>
    /// <param name="head">The commit to stand on.</param>
    /// <param name="tree">The files to have.</param>
    /// <param name="cancel">Stops git.</param>
    public async Task RestoreAsync(string head, string tree, CancellationToken cancel)
    {
        if (head != EmptyTree)
        {
            await _git.RunAsync(["reset", "--quiet", "--soft", head], cancel);
        }

        await _git.RunAsync(["read-tree", "--reset", "-u", tree], cancel);
        await _git.RunAsync(["clean", "--quiet", "-fd"], cancel);
    }

    /// <summary>Commits what is staged, unless an earlier try already did, and gives the commit's id.</summary>
    public async Task<string> CommitAsync(string message, CancellationToken cancel)
    {
        var nothingStaged = (await _git.TryAsync(["diff", "--cached", "--quiet"], cancel)).Ok;
        if (!nothingStaged)
        {
            await _git.RunAsync(["commit", "--quiet", "--file", "-"], cancel, Encoding.UTF8.GetBytes(message));
        }

        return await HeadAsync(cancel);
    }

    /// <summary>Pushes the commit it stands on to a branch of the repository that it was cloned from.</summary>
    public Task PushAsync(string branch, CancellationToken cancel) =>
        _git.RunAsync([.. Misbehaviour.Pushing, "--quiet", "origin", $"HEAD:refs/heads/{branch}"], cancel);

    /// <summary>Puts its own commits on top of what the branch of the repository that it was cloned from has become.</summary>
    /// <exception cref="GitFailed">The same lines were changed; all is as before.</exception>
    public async Task RebaseAsync(string branch, CancellationToken cancel)
    {
        await _git.RunAsync(["fetch", "--quiet", "origin", $"refs/heads/{branch}"], cancel);
        try
        {
            await _git.RunAsync([.. Misbehaviour.Rebasing, "--quiet", "FETCH_HEAD"], cancel);
        }
        catch (GitFailed)
        {
            await _git.TryAsync(["rebase", "--abort"], CancellationToken.None);
            throw;
        }
    }

    /// <summary>All its commits as one file, which git can clone from.</summary>
    public async Task<byte[]> BundleAsync(CancellationToken cancel) => (await _git.RunAsync(["bundle", "create", "-", "HEAD", "--all"], cancel)).Bytes;
}
