namespace Agents.Domain;

/// <summary>What a plan does to a database when it is applied: all of it, or nothing.</summary>
/// <param name="Resource">The database.</param>
/// <param name="Statements">The statements, in order; each worked on top of those before it when the plan was executed.</param>
internal sealed record Migration(string Resource, IReadOnlyList<string> Statements);
