namespace Acceptance.Report.Messages;

/// <summary>A scenario as it is run: an outline's row has its cells filled in.</summary>
/// <param name="AstNodeIds">The scenario's id in the document, then the row's.</param>
internal sealed record Pickle(
    string Id, string Uri, string Name, IReadOnlyList<PickleStep>? Steps = null, IReadOnlyList<Tag>? Tags = null, IReadOnlyList<string>? AstNodeIds = null);

/// <summary>A step as it is run.</summary>
internal sealed record PickleStep(string Id, string Text, IReadOnlyList<string>? AstNodeIds = null, StepArgument? Argument = null);

/// <summary>What is under a step: a doc string or a table.</summary>
internal sealed record StepArgument(DocString? DocString = null, DataTable? DataTable = null);

/// <summary>A text of several lines.</summary>
internal sealed record DocString(string Content, string? MediaType = null);

/// <summary>A table under a step.</summary>
internal sealed record DataTable(IReadOnlyList<TableRow>? Rows = null);
