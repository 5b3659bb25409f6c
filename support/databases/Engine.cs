namespace Acceptance.Support.Databases;

/// <summary>A kind of database, as the scenarios name it, and how its own program is asked.</summary>
/// <param name="Name">The words in a feature file.</param>
/// <param name="Type">The agents' word for it.</param>
/// <param name="Columns">The query that gives the names of a table's columns, in order.</param>
public sealed record Engine(string Name, string Type, Func<string, string> Columns)
{
    /// <summary>SQLite, a file.</summary>
    public static readonly Engine Sqlite = new("SQLite", "sqlite", table => $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");

    /// <summary>PostgreSQL, a server.</summary>
    public static readonly Engine Postgres = new(
        "PostgreSQL", "postgres", table => $"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position");

    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<Engine> All = [Sqlite, Postgres];
}
