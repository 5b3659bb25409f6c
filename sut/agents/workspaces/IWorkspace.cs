using Agents.Domain;
using Agents.Git;

namespace Agents.Workspaces;

/// <summary>Where a plan's changes live until they are applied: a worktree on the host, or a clone inside a container.</summary>
internal interface IWorkspace
{
    /// <summary>The resource that is changed.</summary>
    string Resource { get; }

    /// <summary>Makes the working copy; if it fails, nothing of it is left.</summary>
    Task<Sandbox> OpenAsync(CancellationToken cancel);

    /// <summary>The working copy that was made.</summary>
    Task<WorkingCopy> EnterAsync(Sandbox sandbox, CancellationToken cancel);

    /// <summary>Brings what is committed to where the user wants it.</summary>
    /// <exception cref="GitFailed">Git refuses.</exception>
    Task PublishAsync(Sandbox sandbox, CancellationToken cancel);

    /// <summary>Takes a published commit back from where it was brought.</summary>
    /// <exception cref="Failure">Somebody has gone on from it, or it is out of reach.</exception>
    Task WithdrawAsync(Sandbox sandbox, string commit, CancellationToken cancel);

    /// <summary>Puts the commit on top of what others have published meanwhile; after a refusal, before it is published again.</summary>
    /// <exception cref="GitFailed">They changed the same lines.</exception>
    Task CatchUpAsync(Sandbox sandbox, CancellationToken cancel);

    /// <summary>Takes the working copy away, and all that was started for it.</summary>
    Task RemoveAsync(CancellationToken cancel);

    /// <summary>Where the changes still are after they could not be published, and what to do; the end of a sentence.</summary>
    string Kept { get; }
}
