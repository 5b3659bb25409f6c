using System.Globalization;
using System.Text.Json;

namespace Reqnroll.Engine.Configuration;

/// <summary>What reqnroll.json says. Keys in any case, comments allowed; unknown keys are left alone, as Reqnroll does.</summary>
internal sealed record Settings
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public string FeatureLanguage { get; init; } = "en-US";

    public string? BindingCulture { get; init; }

    public PendingOutcome PendingOutcome { get; init; }

    public ObsoleteBehavior ObsoleteBehavior { get; init; }

    public SkeletonStyle SkeletonStyle { get; init; }

    public bool TraceSuccessfulSteps { get; init; } = true;

    /// <summary>Steps are matched, and neither they nor hooks run.</summary>
    public bool DryRun { get; init; }

    public bool StopAtFirstError { get; init; }

    public ParallelScope ParallelScope { get; init; }

    public IReadOnlyList<string> NonParallelTags { get; init; } = [];

    public IReadOnlyList<string> BindingAssemblies { get; init; } = [];

    /// <summary>Where the message formatter writes, or null where it does not.</summary>
    public string? MessageFile { get; init; }

    /// <summary>reqnroll.json of the test's folder, else of the current one; the defaults where neither has it.</summary>
    public static Settings Load()
    {
        var file = new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }.Select(folder => Path.Combine(folder, "reqnroll.json")).FirstOrDefault(File.Exists);
        if (file is null && File.Exists(Path.Combine(AppContext.BaseDirectory, "specflow.json")))
        {
            throw new ReqnrollException("specflow.json is not read by the bundled engine: rename it to reqnroll.json.");
        }

        if (Environment.GetEnvironmentVariable("REQNROLL_BINDING_OUTPUT") is { Length: > 0 })
        {
            throw new ReqnrollException("REQNROLL_BINDING_OUTPUT is not offered by the bundled engine: unset it, or run the suite with -p:BddEngine=Reqnroll.");
        }

        var settings = file is null ? new() : Parse(File.ReadAllText(file), file);
        return settings with { DryRun = Environment.GetEnvironmentVariable("REQNROLL_DRY_RUN") is "true" or "True" or "1" };
    }

    /// <exception cref="ReqnrollException">Not JSON, or a value that means nothing.</exception>
    public static Settings Parse(string json, string file = "reqnroll.json")
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var root = new Section(document.RootElement);
            var (language, generator, runtime, trace) = (root.Child("language"), root.Child("generator"), root.Child("runtime"), root.Child("trace"));
            LeftOut.Check(root);
            return new()
            {
                FeatureLanguage = language.Text("feature") ?? "en-US",
                BindingCulture = language.Text("binding") ?? root.Child("bindingCulture").Text("name"),
                PendingOutcome = runtime.Choice("missingOrPendingStepsOutcome", PendingOutcome.Pending),
                ObsoleteBehavior = runtime.Choice("obsoleteBehavior", ObsoleteBehavior.Warn),
                SkeletonStyle = trace.Choice("stepDefinitionSkeletonStyle", SkeletonStyle.CucumberExpressionAttribute),
                TraceSuccessfulSteps = trace.Flag("traceSuccessfulSteps", otherwise: true),
                StopAtFirstError = runtime.Flag("stopAtFirstError"),
                ParallelScope = generator.Choice("parallelScope", ParallelScope.Feature),
                NonParallelTags = [.. generator.Items("addNonParallelizableMarkerForTags").Select(tag => tag.ToString().TrimStart('@'))],
                MessageFile = root.Child("formatters").Child("message") is { Exists: true } message ? message.Text("outputFilePath") ?? "" : null,
                BindingAssemblies = [.. root.Items("bindingAssemblies").Concat(root.Items("stepAssemblies")).Select(each => new Section(each).Text("assembly")!)],
            };
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            throw new ReqnrollException($"{file} cannot be used: {wrong.Message}", wrong);
        }
    }

    public CultureInfo CultureFor(CultureInfo feature) => BindingCulture is null ? feature : CultureInfo.GetCultureInfo(BindingCulture);
}
