using Reqnroll.Engine.Assist;
using Reqnroll.Engine.Configuration;

namespace Reqnroll.Engine;

/// <summary>One thing of Reqnroll's that is not here, or stricter here, why, and how it shows.</summary>
/// <param name="What">The name in Reqnroll.</param>
/// <param name="Why">The reason.</param>
/// <param name="Shows">What a suite that uses it sees.</param>
public sealed record LeftOut(string What, string Why, string Shows)
{
    private const string NoSuchType = "build error: no such type or member";
    private const string Stricter = "stricter";

    /// <summary>The whole list. Nothing differs silently.</summary>
    public static IReadOnlyList<LeftOut> All { get; } =
    [
        new("Plugins (IRuntimePlugin, *.ReqnrollPlugin.dll)", "A suite that has to run on two engines cannot lean on the inside of one.", NoSuchType),
        new("Reqnroll.Events, Reqnroll.Tracing, formatters of one's own", "They expose the inside of one engine; hooks and messages tell the same.", NoSuchType),
        new("ScenarioContext.Current, FeatureContext.Current, ScenarioContext.Pending()", "Obsolete there, and they fail as soon as scenarios run in parallel.", NoSuchType),
        new("IReqnrollAttachmentHandler, IObsoleteStepHandler", "Seams for plugins.", NoSuchType),
        new("TestRunnerManager, ISyncTestRunner, what ITestRunner has beside the steps", "Reqnroll's generated code calls them; the code that is generated here does not.", NoSuchType),
        new("StepInstance.StepDefinitionKeyword and StepContext, what BindingMatch says of the method", "They expose the inside of one engine. StepInstance.Keyword has the word as the feature file has it.", NoSuchType),
        new("Attributes derived from Binding, BeforeScenario and the other hooks", "Reqnroll lets them compile, and never looks at what they are on.", "build error: the attributes are sealed"),
        new("formatters.html, formatters of other names", "Messages are rendered by the suite's report, or by Cucumber's own formatter.", "exception at start"),
        new("runtime.dependencies", "Registers types of plugins by name.", "exception at start"),
        new("specflow.json", "Renamed years ago.", "exception at start"),
        new("REQNROLL_BINDING_OUTPUT", "It hands the bindings to an editor's extension, which asks Reqnroll's own runtime.", "exception at start"),
        new("externalAttachment messages", "IReqnrollOutputHelper attaches lines and files; it has no word for a link.", NoSuchType),
        new("trace.coloredOutput, trace.traceTimings with trace.minTracedDuration, the method-name skeleton styles", "Test runners show neither colours nor other timings than each step's.", "exception at start"),
        new("generator.allowRowTests = false", "Each row is a test of its own with a readable name already.", "exception at start"),
        new("generator.disableFriendlyTestNames", "Tests are shown by their titles, whoever shows them.", "exception at start"),
        new("generator.allowDebugGeneratedFiles", "A breakpoint belongs on a feature's line: the generated code is data.", "exception at start"),
        new("MSBuild's ReqnrollEmbedFeatureFiles, ReqnrollDeleteObsoleteCodeBehindFilesOnClean and their like, GenerateReqnrollAssemblyHooksFile", "No code is written beside the features, so there is none to place, embed, warn of or delete.", "no effect"),
        new("REQNROLL_TELEMETRY_ENABLED", "Nothing is ever sent.", "no effect"),
        new("Rows of an outline with @ignore on the Examples", "Reqnroll drops the rows, and fails the outline that has none left.", "the rows are shown as skipped"),
        new("The outline method's parameters __pickleIndex and exampleTags", "They end up in test names. Here a row is named by its title and cells, and its tags are traits.", "other, stable test names"),
        new("Binding errors", "They fail every scenario there too; here they are all told at once, with the next move, and no BeforeScenario hook runs before.", Stricter),
        new("AfterFeature", "Runs exactly once a feature, after its last scenario, not once a worker; its failure fails that scenario, not the class's clean-up.", Stricter),
        new("ITestThreadContext, TestThreadContainer", "Scenarios of one feature run on several workers at once, so a worker's objects would be two scenarios' at a time.", "one a feature, not one a worker"),
        new("A step that fails as a ValueTask", "Reqnroll reports it as a binding error around the error.", "the error itself"),
        new("The line in the stack trace of a failed step", "Reqnroll names the scenario's last step.", "the line of the step that failed"),
        new("The messages of steps that a step runs", "The protocol knows the steps of feature files alone.", "no message of their own"),
        new("The texts of errors and of ready step definitions", "Here each says what to do next; types, statuses and outcomes are Reqnroll's.", "other wording"),
        new("A failed AfterScenario", "The container is still disposed, and all failures are told together.", Stricter),
        new("IAsyncDisposable", "Honoured on everything that a container made.", "an addition"),
        .. StricterThanReqnroll.All.Select(each => new LeftOut(each.Reqnroll, each.Reason, $"{Stricter}: {each.Here}")),
        new("generator.parallelScope", "Scenarios and rows run in parallel; Reqnroll ignores the key.", "an addition"),
    ];

    internal static void Check(Section root)
    {
        CheckFormatters(root.Child("formatters").Names);
        Refuse(root.Child("runtime").Has("dependencies") ? "runtime.dependencies" : null);
        Refuse(root.Child("trace").Flag("coloredOutput") ? "trace.coloredOutput" : null);
        Refuse(root.Child("trace").Flag("traceTimings") ? "trace.traceTimings" : null);
        Refuse(root.Child("generator").Flag("allowRowTests", otherwise: true) ? null : "generator.allowRowTests = false");
        Refuse(root.Child("generator").Flag("disableFriendlyTestNames") ? "generator.disableFriendlyTestNames" : null);
        Refuse(root.Child("generator").Flag("allowDebugGeneratedFiles") ? "generator.allowDebugGeneratedFiles" : null);
    }

    /// <summary>Names of formatters, and of the switches beside them in the environment.</summary>
    internal static void CheckFormatters(IEnumerable<string> names) =>
        Refuse(names.FirstOrDefault(name => name.ToUpperInvariant() is not ("MESSAGE" or "DISABLED")), "formatters.");

    private static void Refuse(string? key, string prefix = "")
    {
        if (key is not null)
        {
            throw new FormatException($"'{prefix}{key}' is not offered by the bundled engine: remove it, or run the suite with -p:BddEngine=Reqnroll.");
        }
    }
}
