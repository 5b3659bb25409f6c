using System.Diagnostics;
using System.Globalization;

namespace Acceptance.Support.Containers;

/// <summary>A process of a namespace sandbox, as /proc shows it.</summary>
/// <param name="Id">Its id on the host.</param>
/// <param name="Container">The name its sandbox was given.</param>
/// <param name="MountNamespace">Tells one sandbox from another.</param>
/// <param name="IsFirst">True for process 1 of its own process namespace.</param>
internal sealed record SandboxProcess(int Id, string Container, string MountNamespace, bool IsFirst)
{
    /// <summary>Processes whose environment says they belong to this home.</summary>
    public static IReadOnlyList<SandboxProcess> All(string home) => [.. Ids().Select(id => Of(id, home)).OfType<SandboxProcess>()];

    /// <summary>Every process of the machine.</summary>
    public static IEnumerable<int> Ids() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    /// <summary>The mount namespace of a process, or null where it is gone or somebody else's.</summary>
    public static string? MountNamespaceOf(string id) => Link(id, "mnt");

    /// <summary>True where no user namespace has to be entered first.</summary>
    public static bool SharesOurUsers(string id) => Link(id, "user") == Link("self", "user");

    /// <summary>Kills processes and waits until they are gone. Throws <see cref="TimeoutException"/> where one stays.</summary>
    public static async Task End(IReadOnlyCollection<int> ids)
    {
        foreach (var id in ids.Where(IsAlive))
        {
            Kill(id);
        }
        using var deadline = new CancellationTokenSource(Limits.Start);
        using var again = new PeriodicTimer(Limits.Poll);
        while (ids.FirstOrDefault(IsAlive) is var left and not 0)
        {
            if (deadline.IsCancellationRequested)
            {
                throw new TimeoutException($"Process {left} of a namespace sandbox outlived being killed; end it by hand.");
            }
            await again.WaitForNextTickAsync();
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        // It ended by itself between the look and the kill: nothing is left to do.
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return;
        }
    }

    // A zombie still has an id, but it runs nothing and holds nothing.
    private static bool IsAlive(int id) => Field(id, "State:") is { } state && !state.StartsWith('Z') && !state.StartsWith('X');

    private static SandboxProcess? Of(int id, string home)
    {
        var variables = Text(id, "environ")?.Split('\0') ?? [];
        // The resource that it is of, where the system says it; else the name that the sandbox itself was given.
        var container = new[] { "CLEVERAGENTS_RESOURCE=", "CLEVERAGENTS_CONTAINER=" }
            .Select(name => variables.FirstOrDefault(variable => variable.StartsWith(name, StringComparison.Ordinal))).FirstOrDefault(found => found is not null);
        return container is not null && variables.Contains($"CLEVERAGENTS_HOME={home}")
            && MountNamespaceOf(id.ToString(CultureInfo.InvariantCulture)) is { } space && IsAlive(id)
            ? new(id, container.Split('=', 2)[1], space, Field(id, "NSpid:")?.Split('\t') is [.., _, "1"])
            : null;
    }

    private static string? Field(int id, string name) => Text(id, "status")?
        .Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim();

    private static string? Text(int id, string file) => Look(() => File.ReadAllText($"/proc/{id}/{file}"));

    private static string? Link(string id, string space) => Look(() => new FileInfo($"/proc/{id}/ns/{space}").LinkTarget);

    // Processes end while they are being looked at, and other users' are not ours to see.
    private static string? Look(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
