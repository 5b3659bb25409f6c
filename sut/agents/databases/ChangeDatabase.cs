using Agents.Models;
using Agents.Planning.Tools;

namespace Agents.Databases;

/// <summary>Lets a model change a database, in a transaction that is rolled back until the plan is applied.</summary>
internal sealed class ChangeDatabase(Migrations migrations) : ITool
{
    /// <inheritdoc/>
    public ToolOffer Offer { get; } = new(
        "change_database", $"Changes a database ({DatabaseInput.Names(migrations)}) by SQL; it takes effect when the plan is applied.", DatabaseInput.Schema);

    /// <inheritdoc/>
    public async Task<string> RunAsync(ToolInput input, CancellationToken cancel)
    {
        if (migrations.OfPart)
        {
            throw new ToolFailed("a part of a plan changes no database; leave the migration to the plan itself");
        }

        var (database, sql) = DatabaseInput.Of(input, migrations, SqlText.WrongChange);
        try
        {
            await migrations.ChangeAsync(database, sql, cancel);
            return "done; it takes effect when the plan is applied";
        }
        catch (DatabaseRefused refused)
        {
            throw new ToolFailed($"{refused.Message}\nAll changes to {database} were rolled back; begin again.");
        }
    }
}
