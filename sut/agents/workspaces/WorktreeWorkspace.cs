using Agents.Domain;
using Agents.Git;
using Agents.Processes;

namespace Agents.Workspaces;

/// <summary>A git worktree of the user's checkout.</summary>
/// <param name="place">Where git runs.</param>
/// <param name="checkout">The user's checkout.</param>
/// <param name="at">Where the checkout is in that place.</param>
/// <param name="folder">Where the worktree is in that place.</param>
/// <param name="plan">The plan that it is for.</param>
internal sealed class WorktreeWorkspace(IPlace place, Resource checkout, string at, string folder, string plan) : IWorkspace
{
    private readonly GitAt _checkout = new(place, at);
    private readonly string _branch = $"cleveragents/{plan}";

    /// <inheritdoc/>
    public string Resource => checkout.Name;

    /// <inheritdoc/>
    public string Kept => $"the commit is kept on branch {_branch} of {checkout.Path}; correct that and run `agents plan apply` again, or `agents plan cancel`";

    /// <inheritdoc/>
    public async Task<Sandbox> OpenAsync(CancellationToken cancel)
    {
        // What a killed run left behind would be in the way.
        await RemoveAsync(cancel);
        return await AddAsync(cancel);
    }

    /// <summary>Makes the worktree where nothing is in the way.</summary>
    public async Task<Sandbox> AddAsync(CancellationToken cancel)
    {
        try
        {
            await _checkout.RunAsync(["worktree", "add", "--quiet", "--lock", "-b", _branch, folder, checkout.Branch!], cancel);
        }
        catch (GitFailed refused)
        {
            throw new Failure($"No worktree of {checkout.Path} at branch {checkout.Branch} could be made: {refused.Message}; correct that and run `agents plan execute` again.");
        }

        var copy = new WorkingCopy(place, folder);
        return new Sandbox(Sandbox.Worktree, folder, checkout.Branch!, await copy.HeadAsync(cancel), checkout.Name);
    }

    /// <inheritdoc/>
    public Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel) => Task.FromResult(new WorkingCopy(place, sandbox.Path));

    /// <inheritdoc/>
    public async Task PublishAsync(Sandbox sandbox, CancellationToken cancel)
    {
        var current = await _checkout.TryAsync(["symbolic-ref", "--short", "HEAD"], cancel);
        if (current.Text != sandbox.Branch)
        {
            // Nobody works on that branch here, so it is only moved forward.
            await _checkout.RunAsync(["fetch", "--quiet", ".", $"{_branch}:{sandbox.Branch}"], cancel);
            return;
        }

        try
        {
            await _checkout.RunAsync(["merge", "--quiet", "--ff", "--no-edit", _branch], cancel);
        }
        catch (GitFailed)
        {
            await _checkout.TryAsync(["merge", "--abort"], CancellationToken.None);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task WithdrawAsync(Sandbox sandbox, string commit, CancellationToken cancel)
    {
        var branch = $"refs/heads/{sandbox.Branch}";
        var tip = (await _checkout.RunAsync(["rev-list", "--parents", "-n", "1", branch], cancel)).Text.Split(' ');
        var before = tip[0] == commit ? sandbox.Base
            : tip is [_, var first, var second] && second == commit ? first
            : throw new Failure($"Branch {sandbox.Branch} of {checkout.Path} has gone on since commit {commit}; take that back with `git revert {commit}` instead.");
        var current = await _checkout.TryAsync(["symbolic-ref", "HEAD"], cancel);
        // --keep does not touch what the user has changed meanwhile, or refuses.
        await _checkout.RunAsync(current.Text == branch ? ["reset", "--quiet", "--keep", before] : ["update-ref", branch, before, tip[0]], cancel);
    }

    /// <inheritdoc/>
    public Task CatchUpAsync(Sandbox sandbox, CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        // Twice: the worktree is locked, so that nobody's `git worktree prune` forgets one whose folder is inside a container.
        await _checkout.TryAsync(["worktree", "remove", "--force", "--force", folder], cancel);
        await _checkout.TryAsync(["branch", "--quiet", "-D", _branch], cancel);
    }

    /// <summary>Lets the checkout forget a worktree whose folder is gone with the place that it was in.</summary>
    public async Task ForgetAsync(CancellationToken cancel)
    {
        if ((await _checkout.TryAsync(["worktree", "unlock", folder], cancel)).Ok)
        {
            await _checkout.TryAsync(["worktree", "prune"], cancel);
        }

        await _checkout.TryAsync(["branch", "--quiet", "-D", _branch], cancel);
    }
}
