namespace Agents.Domain;

/// <summary>A kind of database with a name of the user's own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Engine">sqlite or postgres.</param>
/// <param name="Strategy">How a plan tries out what it does.</param>
internal sealed record DatabaseType(string Name, string Engine, string Strategy)
{
    /// <summary>The one strategy that there is: everything happens in a transaction that is rolled back until the plan is applied.</summary>
    public const string TransactionRollback = "transaction_rollback";
}
