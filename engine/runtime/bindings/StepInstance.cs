namespace Reqnroll.Bindings;

/// <summary>One step of a running scenario, placeholders filled in.</summary>
public sealed record StepInstance(StepDefinitionType StepDefinitionType, string Keyword, string Text, string? MultilineTextArgument, DataTable? TableArgument);
