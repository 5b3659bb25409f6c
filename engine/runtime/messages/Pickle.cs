namespace Reqnroll.Engine.Messages;

/// <summary>The ids of one scenario, or one row, that runs.</summary>
internal sealed record Pickle(string Id, IReadOnlyList<string> StepIds);
