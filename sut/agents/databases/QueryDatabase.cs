using Agents.Models;
using Agents.Planning.Tools;

namespace Agents.Databases;

/// <summary>Lets a model look into a database, as it is with all that the plan did so far.</summary>
internal sealed class QueryDatabase(Migrations migrations) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new("query_database", $"Runs a query on a database ({DatabaseInput.Names(migrations)}) and gives the rows as CSV.", DatabaseInput.Schema);

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        var (database, sql) = DatabaseInput.Of(input, migrations, SqlText.WrongQuery);
        try
        {
            return await migrations.QueryAsync(database, sql, cancel);
        }
        catch (DatabaseRefused refused)
        {
            throw new ToolFailed(refused.Message);
        }
    }
}
