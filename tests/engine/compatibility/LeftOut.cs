namespace Engine.Tests.Compatibility;

/// <summary>Samples that Reqnroll's model excludes, and why.</summary>
internal static class LeftOut
{
    public static readonly IReadOnlyDictionary<string, string> Samples = new Dictionary<string, string>
    {
        ["attachments"] = "IReqnrollOutputHelper attaches lines and files; strings with a media type, bytes and links it does not.",
        ["global-hooks-attachments"] = "A string with a media type cannot be attached.",
        ["global-hooks-afterall-error"] = "A hook that throws stops the others of its moment.",
        ["global-hooks-beforeall-error"] = "A hook that throws stops the others of its moment.",
        ["hooks-named"] = "Hooks have no names.",
        ["hooks-skipped"] = "A hook that skips stops the others of its moment.",
        ["markdown"] = "Feature files are Gherkin; Gherkin in Markdown is not read.",
        ["multiple-features-reversed"] = "The order of features is xUnit's: there is no --order.",
        ["regular-expression"] = "A group that took no part gives no argument, so that one method cannot take all three steps.",
        ["retry"] = "Scenarios are not tried again.",
        ["retry-ambiguous"] = "Scenarios are not tried again.",
        ["retry-pending"] = "Scenarios are not tried again.",
        ["retry-undefined"] = "Scenarios are not tried again.",
        ["test-run-exception"] = "It breaks the runner of the kit itself, by an option of that runner.",
        ["unknown-parameter-type"] = "An expression that cannot be read fails every scenario: the run is not looked at with half of its steps.",
    };
}
