using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Features;
using Reqnroll.Engine.Messages;
using Reqnroll.UnitTestProvider;

namespace Reqnroll.Engine.Running;

/// <summary>One run: its bindings, its configuration, its features, its messages.</summary>
internal sealed class TestRun
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<TestRun>> Runs = new();

    private readonly ConcurrentDictionary<string, Lazy<FeatureRun>> features = new();
    private readonly ConcurrentDictionary<string, int> expected = new();
    private readonly Lazy<Task> started;
    private readonly HookRunner hooks;

    public TestRun(Settings settings, BindingRegistry registry, RunMessages? messages)
    {
        (Settings, Registry, Messages) = (settings, registry, messages);
        Container = new();
        Container.RegisterInstanceAs<ITestRunContext>(new TestRunContext(Container));
        Container.RegisterInstanceAs<IReqnrollOutputHelper>(new ScenarioOutput(Console.WriteLine, messages is null ? null : messages.Attach));
        hooks = new(registry, new("", null, new HashSet<string>()), new(Container, settings.CultureFor(CultureInfo.GetCultureInfo(settings.FeatureLanguage)), settings.DryRun));
        Container.RegisterInstanceAs<IUnitTestRuntimeProvider>(new XunitRuntimeProvider());
        if (messages is not null)
        {
            hooks.Around = messages.AroundAsync;
            messages.Meta();
        }

        started = new(BeginAsync);
    }

    public Settings Settings { get; }

    public BindingRegistry Registry { get; }

    public RunMessages? Messages { get; }

    public ObjectContainer Container { get; }

    /// <summary>The run of a test assembly: one a process.</summary>
    public static TestRun Of(Assembly assembly) => Runs.GetOrAdd(assembly, each => new(() =>
    {
        var settings = Settings.Load();
        FeatureModels.ReadAhead(each, settings.FeatureLanguage);
        Task.Run(Rehearsal.PlayAsync);
        var bindings = settings.BindingAssemblies.Select(name => Assembly.Load(new AssemblyName(name))).Prepend(each).Distinct();
        return new(settings, BindingRegistry.Of(bindings.SelectMany(one => one.GetTypes()).Where(BindingScan.IsBinding), settings.BindingCulture ?? settings.FeatureLanguage), MessageFormatter.Open(settings));
    })).Value;

    /// <summary>Says which scenarios of a feature will run, so that the last one is known to be the last.</summary>
    public void Expect(FeatureModel feature, int scenarios)
    {
        expected[feature.ClassName] = scenarios;
        Messages?.Feature(feature);
    }

    /// <summary>Runs the BeforeTestRun hooks, once; a failure is everybody's.</summary>
    public Task StartAsync() => started.Value;

    public FeatureRun Feature(FeatureModel model) =>
        features.GetOrAdd(model.ClassName, each => new(() => new(this, model, expected.GetValueOrDefault(each)))).Value;

    public FeatureModel Model(Type type) => FeatureModels.Of(type, Settings.FeatureLanguage);

    /// <summary>Ends features that are still open, then runs the AfterTestRun hooks.</summary>
    public async Task EndAsync()
    {
        try
        {
            foreach (var feature in features.Values)
            {
                await feature.Value.EndAsync();
            }

            if (started.IsValueCreated)
            {
                await hooks.RunAsync(HookType.AfterTestRun);
            }

            await Container.DisposeAsync();
        }
        finally
        {
            Messages?.Finished();
            Messages?.Dispose();
        }
    }

    private async Task BeginAsync()
    {
        Messages?.Started(Registry);
        await hooks.RunAsync(HookType.BeforeTestRun);
    }
}
