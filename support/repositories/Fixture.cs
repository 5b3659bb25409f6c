namespace Acceptance.Support.Repositories;

/// <summary>The repository that scenarios start from, made once a run and copied: a copy takes a millisecond, a new one three processes.</summary>
public static class Fixture
{
    /// <summary>The one file in it.</summary>
    public const string GreetingFile = "main.py";

    private const string Greeting = "def greet(): return 'hello'\n";

    private static readonly Lazy<Task<string>> Working = new(MakeAsync);
    private static readonly Lazy<Task<string>> Bare = new(async () =>
    {
        var bare = Workspace.Shared("greeting.git");
        await Git.RunAsync(Path.GetTempPath(), "clone", "--quiet", "--bare", "--template=", await Working.Value, bare);
        await Git.RunAsync(bare, "remote", "remove", "origin");
        return bare;
    });

    /// <summary>Copies the repository with its checkout to a folder that does not exist yet.</summary>
    public static async Task CopyWorkingAsync(string folder) => Copy(await Working.Value, folder);

    /// <summary>Copies the bare repository to a folder that does not exist yet.</summary>
    public static async Task CopyBareAsync(string folder) => Copy(await Bare.Value, folder);

    /// <summary>The id of its one commit, the same in every run.</summary>
    public static async Task<string> TipAsync() => (await File.ReadAllTextAsync(Path.Combine(await Working.Value, ".git", "refs", "heads", "main"))).Trim();

    private static async Task<string> MakeAsync()
    {
        var folder = Workspace.Shared("greeting");
        Directory.CreateDirectory(folder);
        await Git.RunAsync(folder, "init", "--quiet", "--template=", "-b", "main");
        await File.WriteAllTextAsync(Path.Combine(folder, GreetingFile), Greeting);
        await Git.RunAsync(folder, "add", GreetingFile);
        await Git.RunAsync(folder, "commit", "--quiet", "-m", "A greeting");
        return folder;
    }

    private static void Copy(string from, string to) => Workspace.Guarded(to, () =>
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    });
}
