namespace Agents.Domain;

/// <summary>A database that plans may change.</summary>
/// <param name="Engine">sqlite or postgres.</param>
/// <param name="Address">SQLite's file, or PostgreSQL's connection string; no password is in it.</param>
internal sealed record Database(string Engine, string Address)
{
    /// <summary>The engines that there are; also the names of the types that need no configuration.</summary>
    public static IReadOnlyList<string> Engines { get; } = ["sqlite", "postgres"];

    /// <summary>Describes one.</summary>
    /// <exception cref="Failure">The file is not there, or a password is in the connection string.</exception>
    public static Database Of(string engine, string address)
    {
        if (engine == "sqlite")
        {
            var file = System.IO.Path.GetFullPath(address);
            return File.Exists(file) ? new Database(engine, file) : throw new Failure($"{file} does not exist; give the file of a SQLite database.");
        }

        return address.Contains("password", StringComparison.OrdinalIgnoreCase) || address.Split('@')[0].Count(letter => letter == ':') > 1
            ? throw new Failure("There is a password in the connection string, and this program keeps none; put it into ~/.pgpass instead.")
            : new Database(engine, address);
    }
}
