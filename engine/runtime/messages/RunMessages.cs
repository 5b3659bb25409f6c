using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Messages;

/// <summary>The messages of a run: what it is made of, its hooks, and how it ended. Scenarios write their own.</summary>
internal sealed class RunMessages(MessageFile file, TimeProvider time) : IDisposable
{
    /// <summary>The version of the protocol: that of the schema which the tests check against.</summary>
    public const string Protocol = "34.2.1";

    private readonly ConcurrentDictionary<string, Lazy<Dictionary<(int Line, string? Row), Pickle>>> pickles = new();
    private readonly AsyncLocal<string?> hook = new();
    private readonly string id = "run";
    private int failures;

    public MessageFile File => file;

    public MessageIds Ids { get; } = new();

    public MessageClock Clock { get; } = new(time);

    public string Id => id;

    public BindingMessages Bindings => field ??= new(file, Ids);

    public void Meta() => file.Write(new
    {
        meta = new
        {
            protocolVersion = Protocol,
            implementation = new { name = "Acceptance.Engine", version = typeof(RunMessages).Assembly.GetName().Version!.ToString(3) },
            runtime = new { name = ".NET", version = Environment.Version.ToString() },
            os = new { name = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux", version = Environment.OSVersion.Version.ToString() },
            cpu = new { name = RuntimeInformation.ProcessArchitecture.ToString() },
            ci = Ci.Of(Environment.GetEnvironmentVariable),
        },
    });

    /// <summary>Source, document and pickles of a feature, once.</summary>
    public IReadOnlyDictionary<(int Line, string? Row), Pickle> Feature(FeatureModel feature) => pickles.GetOrAdd(feature.ClassName, _ => new(() => Write(feature))).Value;

    public void Started(BindingRegistry registry)
    {
        Bindings.Write(registry);
        file.Write(new { testRunStarted = new { id, timestamp = Clock.Now } });
    }

    /// <summary>Runs a hook of the run or of a feature between its two messages.</summary>
    public async ValueTask AroundAsync(Hook binding, Func<Action?, ValueTask> run)
    {
        var started = Ids.Next();
        hook.Value = started;
        file.Write(new { testRunHookStarted = new { id = started, testRunStartedId = id, hookId = Bindings.Of(binding), timestamp = Clock.Now } });
        var begun = Clock.Begin();
        Exception? error = null;
        try
        {
            // Again in the hook's own flow, which is that of the hook before it.
            await run(() => hook.Value = started);
        }
        catch (Exception thrown)
        {
            Fail();
            error = thrown;
            throw;
        }
        finally
        {
            var result = StepOutcome.Of(error, Clock.Since(begun), binding.Method.Name);
            file.Write(new { testRunHookFinished = new { testRunHookStartedId = started, result, timestamp = Clock.Now } });
        }
    }

    /// <summary>Something that a hook of the run attaches.</summary>
    public void Attach(Attachment attachment)
    {
        if (hook.Value is { } testRunHookStartedId)
        {
            file.Write(new { attachment = attachment with { TestRunHookStartedId = testRunHookStartedId, Timestamp = Clock.Now } });
        }
    }

    /// <summary>The run has failed, whatever else passes.</summary>
    public void Fail() => Interlocked.Exchange(ref failures, 1);

    public void Finished() => file.Write(new { testRunFinished = new { testRunStartedId = id, success = failures == 0, timestamp = Clock.Now } });

    public void Dispose() => file.Dispose();

    private Dictionary<(int Line, string? Row), Pickle> Write(FeatureModel feature)
    {
        var document = FeatureReader.Document(feature.Text, feature.Dialect);
        var nodes = new AstIds(Ids);
        file.Write(new { source = new { uri = feature.Path, data = feature.Text, mediaType = "text/x.cucumber.gherkin+plain" } });
        file.Write(new { gherkinDocument = new GherkinMessage(nodes).Of(document, feature.Path) });
        return new PickleMessages(file, Ids, nodes, feature, document).Write();
    }
}
