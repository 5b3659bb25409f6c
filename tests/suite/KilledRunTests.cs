using System.Text;

namespace Suite.Tests;

/// <summary>A run that is killed can clean up nothing; the next one does it.</summary>
public sealed class KilledRunTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [SkippableFact]
    public async Task The_next_run_ends_the_processes_and_removes_the_folders_of_a_killed_one()
    {
        Skip.IfNot(Directory.Exists("/proc/self"), "processes are looked for in /proc");
        var temp = Directory.CreateTempSubdirectory("killed-").FullName;
        try
        {
            using (var killed = SuiteRun.Begin("Category=agents", ("ACCEPTANCE_TEMP", temp)))
            {
                await UntilAsync(() => Of(temp).Any(process => process.Contains("agents", StringComparison.Ordinal)), "a program under test was to be started");
                killed.Kill(entireProcessTree: true);
                await killed.WaitForExitAsync();
            }
            Directory.EnumerateDirectories(temp).Should().NotBeEmpty("a killed run leaves its folder");

            using var next = await SuiteRun.OfAsync("DisplayName~The task reaches the model", ("ACCEPTANCE_TEMP", temp));

            next.Endings.Should().ContainSingle().Which.Value.Outcome.Should().Be("Passed");
            Directory.EnumerateFileSystemEntries(temp).Should().BeEmpty();
            Of(temp).Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(temp, recursive: true);
        }
    }

    // The command lines of processes that have the folder in their environment as a home.
    private static List<string> Of(string folder)
    {
        var mark = Encoding.UTF8.GetBytes($"HOME={folder}/");
        var found = new List<string>();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(path => Path.GetFileName(path).All(char.IsAsciiDigit)))
        {
            try
            {
                if (File.ReadAllBytes(Path.Combine(process, "environ")).AsSpan().IndexOf(mark) >= 0)
                    found.Add(File.ReadAllText(Path.Combine(process, "cmdline")));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Ended meanwhile.
                continue;
            }
        }
        return found;
    }

    private static async Task UntilAsync(Func<bool> fact, string because)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var deadline = new CancellationTokenSource(Patience);
        while (!fact())
        {
            deadline.IsCancellationRequested.Should().BeFalse("within {0} {1}", Patience, because);
            await look.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
