namespace Agents.Databases;

/// <summary>A database did not do what it was told; its transaction is rolled back.</summary>
/// <param name="reason">In the database's own words.</param>
internal sealed class DatabaseRefused(string reason) : Exception(reason);
