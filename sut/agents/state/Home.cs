namespace Agents.State;

/// <summary>The folder that holds all that this program remembers: $CLEVERAGENTS_HOME, else ~/.cleveragents.</summary>
internal sealed class Home
{
    private Home(string path) => Root = path;

    /// <summary>Its full path.</summary>
    public string Root { get; }

    /// <summary>Whether `agents init` made it.</summary>
    public static bool Exists => File.Exists(new Home(Location()).SettingsFile);

    /// <summary>Opens the home that `agents init` made.</summary>
    /// <exception cref="Failure">There is none.</exception>
    public static Home Open()
    {
        var home = new Home(Location());
        return File.Exists(home.SettingsFile)
            ? home
            : throw new Failure($"There is no home in {home.Root} yet; run `agents init` first.");
    }

    /// <summary>Makes the home, with default settings.</summary>
    /// <param name="force">Whether the settings of an existing one go back to their defaults; its resources and plans stay.</param>
    /// <exception cref="Failure">It exists already.</exception>
    public static Home Create(bool force)
    {
        var home = new Home(Location());
        if (File.Exists(home.SettingsFile) && !force)
        {
            throw new Failure($"{home.Root} is set up already; pass --force to put its settings back to their defaults.");
        }

        Directory.CreateDirectory(home.Root);
        AtomicFile.Write(home.SettingsFile, "{}"u8);
        return home;
    }

    /// <summary>What the user set.</summary>
    public Settings Settings => new(this);

    /// <summary>Where the settings are.</summary>
    public string SettingsFile => System.IO.Path.Combine(Root, "config.json");

    /// <summary>The path of something in it.</summary>
    public string PathOf(string folder, string name) => System.IO.Path.Combine(Root, folder, Uri.EscapeDataString(name));

    private static string Location() => System.IO.Path.GetFullPath(
        Environment.GetEnvironmentVariable("CLEVERAGENTS_HOME") is { Length: > 0 } set
            ? set
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cleveragents"));
}
