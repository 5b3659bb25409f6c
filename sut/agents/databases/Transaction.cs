using Agents.Domain;
using Agents.Processes;

namespace Agents.Databases;

/// <summary>Statements that a database runs in one transaction, by its own command-line program.</summary>
internal static class Transaction
{
    /// <summary>Runs them and takes all of it back.</summary>
    /// <returns>What the last ones print, with a line of headers.</returns>
    /// <exception cref="DatabaseRefused">One of them does not work.</exception>
    public static Task<string> TryAsync(Database database, IReadOnlyList<string> statements, CancellationToken cancel) =>
        RunAsync(database, [Begin(database), .. statements, "ROLLBACK"], cancel);

    /// <summary>Runs them, for good: all of them, or none.</summary>
    /// <exception cref="DatabaseRefused">One of them does not work; the database is as it was.</exception>
    public static Task CommitAsync(Database database, IReadOnlyList<string> statements, CancellationToken cancel) => RunAsync(
        database, Misbehaviour.Is("migrate-without-transaction") ? statements : [Begin(database), .. statements, "COMMIT"], cancel);

    // What SQLite reads first must not be overtaken by another writer before the first change.
    private static string Begin(Database database) => database.Engine == "sqlite" ? "BEGIN IMMEDIATE" : "BEGIN";

    private static async Task<string> RunAsync(Database database, IEnumerable<string> statements, CancellationToken cancel)
    {
        var sql = string.Concat(statements.Select(statement => $"{statement.Trim().TrimEnd(';')};\n"));
        // As an argument the text is SQL alone: on their standard inputs both programs would follow commands of their own.
        var output = await (database.Engine == "sqlite"
            ? new Command("sqlite3", "-safe", "-batch", "-bail", "-header", "-csv", "-cmd", ".timeout 5000", database.Address, sql)
            : new Command("psql", "-X", "-q", "--csv", "-v", "ON_ERROR_STOP=1", "-d", database.Address, "-c", sql)).RunAsync(cancel);
        return output.Ok ? output.Text : throw new DatabaseRefused(output.Reason);
    }
}
