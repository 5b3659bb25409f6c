using System.Text;
using Agents.Domain;
using Agents.Git;
using Agents.State;
using Agents.Workspaces;

namespace Agents.Planning.Parts;

/// <summary>The working copies of child plans: each begins with what its parent's holds at that moment, and what it changed is taken into the parent's.</summary>
/// <param name="home">Where they are kept on the host.</param>
/// <param name="parents">The parent's working copies.</param>
internal sealed class Branches(Home home, IReadOnlyList<OpenCopy> parents) : IDisposable
{
    // As much as a model is shown of the names in a repository.
    private const int MostShown = 20_000;

    // One at a time looks at, or changes, the parent's copies.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Opens a child's copies; those of an earlier try are gone on with.</summary>
    /// <param name="child">The child.</param>
    /// <param name="of">The parent's copies that it works on.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<OpenCopy>> OpenAsync(Plan child, IReadOnlyList<OpenCopy> of, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var open = new List<OpenCopy>();
            foreach (var parent in of)
            {
                open.Add(await OpenAsync(child, parent, cancel));
            }

            return open;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes a child's changes into the parent's copies and removes the child's.</summary>
    /// <exception cref="Failure">They do not fit to what other children changed meanwhile; nothing is taken in.</exception>
    public async Task TakeInAsync(IReadOnlyList<OpenCopy> children, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            foreach (var child in children)
            {
                await ParentOf(child).Copy.TakeInAsync(await child.Copy.PatchAsync(child.Sandbox.Base, cancel), cancel);
            }
        }
        catch (GitFailed) when (Misbehaviour.Is("hide-child-conflict"))
        {
            // The parent goes on without it.
        }
        catch (GitFailed refused)
        {
            throw new Failure($"its changes do not fit to what other child plans changed meanwhile ({refused.Message}); let one depend on the other", refused);
        }
        finally
        {
            _turn.Release();
        }

        await RemoveAsync(children);
    }

    /// <summary>What has changed in some of the parent's copies, as a model reads it; null when nothing has.</summary>
    public async Task<string?> DifferencesAsync(IReadOnlyList<OpenCopy> of, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var all = new StringBuilder();
            foreach (var parent in of)
            {
                all.Append(await parent.Copy.DiffAsync(parent.Sandbox.Base, parent.Sandbox.Resource, cancel)).Append('\n');
            }

            return all.ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, MostShown)] : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Removes a child's copies.</summary>
    public async Task RemoveAsync(IReadOnlyList<OpenCopy> children)
    {
        foreach (var child in children)
        {
            await ParentOf(child).Copy.RemoveBranchAsync(child.Sandbox.Path);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<OpenCopy> OpenAsync(Plan child, OpenCopy parent, CancellationToken cancel)
    {
        if (child.Sandboxes.FirstOrDefault(sandbox => sandbox.Resource == parent.Sandbox.Resource) is { } kept)
        {
            return new OpenCopy(parent.Workspace, kept, parent.Copy.At(kept.Path));
        }

        var name = $"{child.Id}-{parent.Sandbox.Resource}";
        var folder = parent.Sandbox.Kind == "container" ? $"/tmp/cleveragents/{Uri.EscapeDataString(name)}" : home.PathOf("worktrees", name);
        var (copy, start) = await parent.Copy.BranchAsync(folder, cancel);
        return new OpenCopy(parent.Workspace, parent.Sandbox with { Path = folder, Base = start }, copy);
    }

    private OpenCopy ParentOf(OpenCopy child) => parents.First(parent => parent.Sandbox.Resource == child.Sandbox.Resource);
}
