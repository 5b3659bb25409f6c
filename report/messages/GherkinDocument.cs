namespace Acceptance.Report.Messages;

/// <summary>A feature file, parsed.</summary>
internal sealed record GherkinDocument(string? Uri = null, GherkinFeature? Feature = null);

/// <summary>A feature; its children are backgrounds, rules and scenarios in the order of the file.</summary>
internal sealed record GherkinFeature(string Name, string? Description = null, IReadOnlyList<Tag>? Tags = null, IReadOnlyList<FeatureChild>? Children = null);

/// <summary>One of a feature's children: exactly one of the three is there.</summary>
internal sealed record FeatureChild(GherkinRule? Rule = null, GherkinBackground? Background = null, GherkinScenario? Scenario = null);

/// <summary>A rule of a feature.</summary>
internal sealed record GherkinRule(
    string Id, string Name, string? Description = null, IReadOnlyList<Tag>? Tags = null, IReadOnlyList<FeatureChild>? Children = null);

/// <summary>Steps that every scenario beside it begins with.</summary>
internal sealed record GherkinBackground(IReadOnlyList<GherkinStep>? Steps = null);

/// <summary>A scenario, or an outline with its examples.</summary>
internal sealed record GherkinScenario(
    string Id, string Name, Location? Location = null, string? Description = null, IReadOnlyList<GherkinStep>? Steps = null, IReadOnlyList<Examples>? Examples = null);

/// <summary>A step as it is written.</summary>
internal sealed record GherkinStep(string Id, string Keyword, Location? Location = null);

/// <summary>A table of examples.</summary>
internal sealed record Examples(string? Name = null, TableRow? TableHeader = null, IReadOnlyList<TableRow>? TableBody = null);

/// <summary>A row of a table of examples.</summary>
internal sealed record TableRow(string? Id = null, Location? Location = null, IReadOnlyList<TableCell>? Cells = null);

/// <summary>A cell.</summary>
internal sealed record TableCell(string Value);

/// <summary>A tag, with its @.</summary>
internal sealed record Tag(string Name);

/// <summary>A place in a feature file; lines count from 1.</summary>
internal sealed record Location(int Line);

/// <summary>A feature file that does not parse.</summary>
internal sealed record ParseError(string Message);
