namespace Acceptance.Support.Repositories;

/// <summary>The repository that scenarios start from, made once a run and kept in memory: to write it takes a millisecond, to make it three processes.</summary>
public sealed class Fixture
{
    /// <summary>The one file in it.</summary>
    public const string GreetingFile = "main.py";

    private const string Greeting = "def greet(): return 'hello'\n";

    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    private readonly KeptFolder _kept;

    private Fixture(string folder, string tip) => (Tip, _kept) = (tip, new KeptFolder(folder));

    /// <summary>The repository with its checkout.</summary>
    public static Lazy<Task<Fixture>> Working { get; } = new(async () => new Fixture(await Made.Value, await TipAsync()));

    /// <summary>The bare repository.</summary>
    public static Lazy<Task<Fixture>> Bare { get; } = new(async () =>
    {
        var bare = Workspace.Shared("greeting.git");
        await Git.RunAsync(Path.GetTempPath(), "clone", "--quiet", "--bare", "--template=", await Made.Value, bare);
        await Git.RunAsync(bare, "remote", "remove", "origin");
        return new Fixture(bare, await TipAsync());
    });

    /// <summary>The id of its one commit, the same in every run.</summary>
    public string Tip { get; }

    /// <summary>Writes it to a folder that does not exist yet.</summary>
    public void WriteTo(string folder) => _kept.WriteTo(folder);

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

    private static async Task<string> TipAsync() => (await Git.RunAsync(await Made.Value, "rev-parse", "main")).Trim();
}
