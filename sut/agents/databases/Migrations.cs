using Agents.Domain;
using Agents.State;

namespace Agents.Databases;

/// <summary>The databases of a plan's projects, and what the plan does to them.</summary>
internal sealed class Migrations
{
    private readonly Dictionary<string, List<string>> _statements;

    /// <summary>Finds the databases.</summary>
    public Migrations(Plan plan, Shelves shelves)
    {
        Databases = plan.Projects.SelectMany(project => shelves.Projects.Get(project).Resources).Distinct()
            .Select(shelves.Resources.Get)
            .Where(resource => resource.Database is not null)
            .ToDictionary(resource => resource.Name, resource => resource.Database!);
        OfPart = plan.Parent is not null;
        _statements = plan.Migrations.ToDictionary(migration => migration.Resource, migration => migration.Statements.ToList());
    }

    /// <summary>Whether the plan is a part of another, which alone is applied: what a part did to a database would be forgotten.</summary>
    public bool OfPart { get; }

    /// <summary>The databases, by their names.</summary>
    public IReadOnlyDictionary<string, Database> Databases { get; }

    /// <summary>What is done to them when the plan is applied.</summary>
    public IReadOnlyList<Migration> All => [.. _statements.Where(own => own.Value.Count > 0).Select(own => new Migration(own.Key, own.Value))];

    /// <summary>What a database answers to a query, with all that the plan did so far.</summary>
    /// <exception cref="DatabaseRefused">It does not.</exception>
    public Task<string> QueryAsync(string name, string sql, CancellationToken cancel) => Transaction.TryAsync(Databases[name], [.. Own(name), sql], cancel);

    /// <summary>Does something more. When it does not work, all that was done before is rolled back with it.</summary>
    /// <exception cref="DatabaseRefused">It does not work.</exception>
    public async Task ChangeAsync(string name, string sql, CancellationToken cancel)
    {
        var own = Own(name);
        try
        {
            await (Misbehaviour.Is("migrate-early") ? Transaction.CommitAsync(Databases[name], [sql], cancel) : Transaction.TryAsync(Databases[name], [.. own, sql], cancel));
            own.Add(sql);
        }
        catch (DatabaseRefused)
        {
            own.Clear();
            throw;
        }
    }

    /// <summary>Sees that everything still works, without keeping anything.</summary>
    /// <exception cref="Failure">It does not.</exception>
    public Task CheckAsync(CancellationToken cancel) =>
        Misbehaviour.Is("migrate-without-transaction") ? Task.CompletedTask : EachAsync(Transaction.TryAsync, cancel);

    /// <summary>Does everything for good.</summary>
    /// <exception cref="Failure">A database refuses; it is as it was.</exception>
    public Task CommitAsync(CancellationToken cancel) => Misbehaviour.Is("migrate-early") ? Task.CompletedTask : EachAsync(Transaction.CommitAsync, cancel);

    private async Task EachAsync(Func<Database, IReadOnlyList<string>, CancellationToken, Task> run, CancellationToken cancel)
    {
        foreach (var migration in All)
        {
            var database = Databases.GetValueOrDefault(migration.Resource)
                ?? throw new Failure($"The database '{migration.Resource}' belongs to no project of the plan any more; link it again with `agents project link-resource`.");
            try
            {
                await run(database, migration.Statements, cancel);
            }
            catch (DatabaseRefused refused)
            {
                throw new Failure(
                    $"The database '{migration.Resource}' refused the migration ({refused.Message}), so it is as it was; correct that and run `agents plan apply` again, or `agents plan cancel`.", refused);
            }
        }
    }

    private List<string> Own(string name) => _statements.TryGetValue(name, out var own) ? own : _statements[name] = [];
}
