using Agents.Processes;
using Agents.State;

namespace Agents.Containers;

/// <summary>
/// A sandbox of Linux namespaces, made with util-linux alone: no image, the machine's own programs read-only, everything else empty.
/// Where this program is not root it takes a user namespace too (unshare(1), user_namespaces(7)).
/// </summary>
internal sealed class NamespaceRuntime(Home home) : IContainerRuntime
{
    private static readonly TimeSpan s_start = TimeSpan.FromSeconds(30);
    private static readonly string[] s_own = Misbehaviour.Namespaces("--mount", "--pid", "--net", "--uts", "--ipc");
    private static readonly string[] s_unshare = Environment.IsPrivilegedProcess ? [.. s_own, "--fork"] : ["--user", "--map-root-user", .. s_own, "--fork"];
    private static readonly string[] s_enter = Environment.IsPrivilegedProcess ? [.. s_own, "--root"] : ["--user", "--preserve-credentials", .. s_own, "--root"];

    /// <inheritdoc/>
    public string Kind => "namespace";

    /// <inheritdoc/>
    public string Title => "namespace sandbox";

    /// <inheritdoc/>
    public async Task<string?> WhyNotAsync(CancellationToken cancel)
    {
        try
        {
            var output = await new Command("unshare", [.. s_unshare, "mount", "--make-rprivate", "/"]).RunAsync(cancel);
            return output.Ok ? null : output.Reason;
        }
        catch (Failure none)
        {
            return none.Message;
        }
    }

    /// <inheritdoc/>
    public async Task<string> StartAsync(ContainerPlan plan, CancellationToken cancel)
    {
        var root = Directory.CreateDirectory(home.PathOf("sandboxes", plan.Name)).FullName;
        var mounts = plan.Resource.Mounts.SelectMany(mount => new[] { mount.Source, mount.Target, mount.ReadOnly ? "ro" : "rw" });
        using var holder = new Command(
            "setsid", ["unshare", .. s_unshare, "sh", "-c", NamespaceScript.Text, "sh", root, plan.Home, plan.Name, plan.Resource.Name, .. mounts]).Start();
        holder.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(s_start);
        try
        {
            if (await holder.StandardOutput.ReadLineAsync(limit.Token) is { } pid)
            {
                return pid;
            }

            var reason = new Output(1, [], await holder.StandardError.ReadToEndAsync(limit.Token)).Reason;
            throw new Failure($"The namespace sandbox '{plan.Resource.Name}' did not start: {reason}; correct that, or install podman or docker.");
        }
        catch (Exception)
        {
            holder.Kill(entireProcessTree: true);
            Directory.Delete(root);
            throw;
        }
    }

    /// <inheritdoc/>
    public IPlace Enter(string id, IReadOnlyDictionary<string, string> variables) => new ContainerPlace(command =>
        new Command("nsenter", ["--target", id, .. s_enter, "--", .. command])
        {
            Bare = true,
            Environment = new Dictionary<string, string>(variables) { ["PATH"] = NamespaceScript.Path, ["HOME"] = "/root", ["LC_ALL"] = "C.UTF-8" },
        });

    /// <inheritdoc/>
    public Task<bool> RunsAsync(string id, CancellationToken cancel) => Task.FromResult(NameOf(id) is not null);

    /// <inheritdoc/>
    public async Task RemoveAsync(string id, CancellationToken cancel)
    {
        // A run that was killed at the wrong moment knows the name and not yet the number.
        var number = id.All(char.IsAsciiDigit) ? id : Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).FirstOrDefault(process => NameOf(process) == id);
        if (number is null || NameOf(number) is not { } name)
        {
            return;
        }

        await new Command("kill", "-KILL", number).RunAsync(cancel);
        var asked = TimeProvider.System.GetTimestamp();
        while (NameOf(number) is not null)
        {
            if (TimeProvider.System.GetElapsedTime(asked) > s_start)
            {
                throw new Failure($"The namespace sandbox (process {number}) does not end; end it with `kill -KILL {number}`.");
            }

            // Another process's child cannot be waited for, only looked at.
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancel);
        }

        Directory.Delete(home.PathOf("sandboxes", name));
    }

    // A number alone may long belong to another process: what it holds in its environment says whether it is ours.
    private string? NameOf(string id)
    {
        try
        {
            var variables = File.ReadAllText($"/proc/{id}/environ").Split('\0');
            return variables.Contains($"CLEVERAGENTS_HOME={home.Root}")
                ? variables.FirstOrDefault(variable => variable.StartsWith("CLEVERAGENTS_CONTAINER=", StringComparison.Ordinal))?["CLEVERAGENTS_CONTAINER=".Length..]
                : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
