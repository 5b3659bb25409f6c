namespace Engine.Tests.Compatibility;

/// <summary>Samples that Reqnroll's model excludes, and why.</summary>
internal static class LeftOut
{
    public static readonly IReadOnlyDictionary<string, string> Samples = new Dictionary<string, string>
    {
        ["global-hooks-afterall-error"] = "The sample's second AfterTestRun hook runs after the first has thrown: in Reqnroll a hook that throws stops the others of its moment.",
        ["global-hooks-beforeall-error"] = "The sample's second BeforeTestRun hook runs after the first has thrown: in Reqnroll a hook that throws stops the others of its moment.",
        ["hooks-named"] = "The sample's hooks are called 'A named before hook' and 'A named after hook': Reqnroll's hook attributes have no name to give.",
        ["hooks-skipped"] = "In its third scenario an After hook runs after another has skipped: in Reqnroll a hook that skips stops the others of its moment, as one that throws does.",
        ["markdown"] = "Its feature file is Markdown: Reqnroll, and the parser for .NET, read Gherkin alone.",
        ["regular-expression"] = "Its one method takes the groups of all three steps: in Reqnroll a group that took no part gives no argument, so that a method takes one number of them only.",
        ["retry"] = "Its scenarios fail and are tried again: Reqnroll and xUnit run a scenario once.",
        ["test-run-exception"] = "The kit's own runner breaks, by its option --error: no feature and no step can cause it.",
        ["unknown-parameter-type"] = "Its scenario is undefined for want of a parameter type: in Reqnroll an expression that cannot be read is a binding error, which fails every scenario.",
    };
}
