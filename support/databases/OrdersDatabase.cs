using Acceptance.Support.Agents;
using Acceptance.Support.Processes;
using FluentAssertions;

namespace Acceptance.Support.Databases;

/// <summary>A shop's database with one table of orders; the suite asks it by the database's own program, apart from the agents.</summary>
public sealed class OrdersDatabase(Workspace workspace, ScenarioName name, PlanFlow plan, Chance chance, AgentsDriver agents, AgentsHome home)
{
    private const string Table = "orders";
    private const string Start = $"CREATE TABLE {Table} (id INTEGER PRIMARY KEY, customer TEXT); INSERT INTO {Table} VALUES (1, 'Ann'), (2, 'Bob');";

    private Engine _engine = Engine.Sqlite;
    private string _address = "";

    /// <summary>Makes it, and has the plan's project know it.</summary>
    public async Task MakeAsync(Engine engine)
    {
        _engine = engine ?? throw new ArgumentNullException(nameof(engine));
        _address = engine == Engine.Sqlite ? workspace.At("orders.db") : await PostgresServer.DatabaseAsync(name.Id);
        await AskAsync(Start);
        plan.Prepares("resource", "type", "add", "--config", Kind(engine.Type, "transaction_rollback"));
        plan.Prepares("resource", "add", "shop-database", Table, "--address", _address);
        plan.Prepares("project", "link-resource", chance.Project, Table);
        plan.ActionSays("tools", "[query_database, change_database, write_file]");
    }

    /// <summary>The task names a table and a column, as typed arguments of the action.</summary>
    public void GetsAColumn(string column, string table)
    {
        plan.ActionSays("arguments", "[{name: table_name, type: string}, {name: column_name, type: string}]");
        plan.MadeWith("--arg", $"table_name={table}", "--arg", $"column_name={column}");
    }

    /// <summary>Adds a kind of database that tries things out in this way.</summary>
    public async Task TryToAddKindAsync(string strategy)
    {
        await home.SetUpAsync();
        await agents.RunAsync("resource", "type", "add", "--config", Kind(Engine.Sqlite.Type, strategy));
    }

    /// <summary>Somebody who is not the agents adds a column.</summary>
    public Task AddColumnAsync(string column) => AskAsync($"ALTER TABLE {Table} ADD COLUMN {column} TEXT");

    /// <summary>Fails unless the orders have exactly these columns.</summary>
    public async Task ShouldHaveColumnsAsync(string columns) =>
        (await AskAsync(_engine.Columns(Table))).Should().Equal(columns.Split(", "), "that is what the database itself was to say");

    /// <summary>Fails if there is such a table.</summary>
    public async Task ShouldHaveNoTableAsync(string table) =>
        (await AskAsync(_engine.Columns(table))).Should().BeEmpty("nothing of a migration that failed was to be left");

    /// <summary>Fails unless every order has this status.</summary>
    public async Task ShouldHaveStatusAsync(string status) =>
        (await AskAsync($"SELECT status FROM {Table}")).Should().Equal([status, status], "the migration was to fill the column for both orders");

    private string Kind(string engine, string strategy) =>
        workspace.Write("shop-database.yaml", $"name: shop-database\nengine: {engine}\nstrategy: {strategy}\n");

    private async Task<string[]> AskAsync(string sql)
    {
        var outcome = await ProcessGroup.RunAsync(Asking(sql));
        outcome.Succeeded.Should().BeTrue("the database was to answer, and said {0}", outcome.Error);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private Command Asking(string sql) => _engine == Engine.Sqlite
        ? new("sqlite3", "-batch", "-bail", _address, sql) { Folder = workspace.Root, Environment = PostgresServer.Environment }
        : new("psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", _address, "-c", sql) { Folder = workspace.Root, Environment = PostgresServer.Environment };
}
