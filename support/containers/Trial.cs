namespace Acceptance.Support.Containers;

/// <summary>
/// What every candidate has to show: it starts with no network, clones a repository and reads it back, and finds the
/// host's loopback closed. That last fact is seen from the host's side, where a listener notes who comes.
/// </summary>
internal static class Trial
{
    private const string Greeting = "read back from inside";

    // No configuration of the machine's or the user's: a signing key or a hook path must not decide the trial.
    public static readonly IReadOnlyDictionary<string, string> GitEnvironment = new Dictionary<string, string>
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_COUNT"] = "1",
        ["GIT_CONFIG_KEY_0"] = "safe.directory",
        ["GIT_CONFIG_VALUE_0"] = "*",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_AUTHOR_NAME"] = "Probe",
        ["GIT_AUTHOR_EMAIL"] = "probe@example.invalid",
        ["GIT_COMMITTER_NAME"] = "Probe",
        ["GIT_COMMITTER_EMAIL"] = "probe@example.invalid",
    };

    /// <summary>Runs the trial. Throws <see cref="CandidateUnusable"/> with what failed.</summary>
    public static async Task Run(Func<string, string, Task<CommandResult>> runInside, ProbeSettings settings)
    {
        using var scratch = new ScratchFolder();
        var source = await MakeRepository(scratch.Path, settings);
        await using var door = new LoopbackDoor();
        var script = $"""
            git clone -q file:///probe/source.git /probe/copy && cat /probe/copy/greeting.txt || exit 1
            git ls-remote git://127.0.0.1:{door.Port}/none >/dev/null 2>&1 && echo reached || echo closed
            """;
        var answer = await runInside(script, source);
        if (!answer.Succeeded || !answer.Output.Contains(Greeting, StringComparison.Ordinal))
        {
            throw new CandidateUnusable($"a trial clone failed inside it ({answer.Complaint})");
        }
        if (door.WasReached || !answer.Output.Contains("closed", StringComparison.Ordinal))
        {
            throw new CandidateUnusable("the host's 127.0.0.1 can be reached from inside, although no network was granted");
        }
    }

    private static async Task<string> MakeRepository(string folder, ProbeSettings settings)
    {
        var git = Programs.Require("git", settings.SearchPath);
        var work = Path.Combine(folder, "work");
        var bare = Path.Combine(folder, "source.git");
        await Git("init", "-q", work);
        await File.WriteAllTextAsync(Path.Combine(work, "greeting.txt"), Greeting);
        await Git("-C", work, "add", ".");
        await Git("-C", work, "commit", "-q", "-m", "Greet");
        await Git("clone", "-q", "--bare", work, bare);
        return bare;

        async Task Git(params string[] arguments)
        {
            var answer = await new Command(git, arguments)
            {
                Environment = Programs.CleanEnvironment(settings, GitEnvironment),
                Limit = Limits.Start,
            }.Run();
            if (!answer.Succeeded)
            {
                throw new CandidateUnusable($"git made no repository for the trial ({answer.Complaint})");
            }
        }
    }
}
