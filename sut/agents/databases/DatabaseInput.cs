using Agents.Planning.Tools;

namespace Agents.Databases;

/// <summary>What a model gives the tools of databases.</summary>
internal static class DatabaseInput
{
    /// <summary>The arguments.</summary>
    public const string Schema = """{"type":"object","properties":{"sql":{"type":"string"},"database":{"type":"string"}},"required":["sql"]}""";

    /// <summary>The databases and their engines, for the model.</summary>
    public static string Names(Migrations migrations) => string.Join(", ", migrations.Databases.Select(database => $"{database.Key}: {database.Value.Engine}"));

    /// <summary>The database that is meant, and the SQL, if it may be run.</summary>
    /// <exception cref="ToolFailed">There is no such database, it is not said which, or the SQL may not be run.</exception>
    public static (string Database, string Sql) Of(ToolInput input, Migrations migrations, Func<string, string?> wrong)
    {
        var sql = input.Text("sql");
        var database = migrations.Databases.Keys.FirstOrDefault(name => input.Find("database") is { } asked ? name == asked : migrations.Databases.Count == 1)
            ?? throw new ToolFailed($"say in 'database' which: {Names(migrations)}");
        return wrong(sql) is { } reason ? throw new ToolFailed($"the SQL was not run: {reason}") : (database, sql);
    }
}
