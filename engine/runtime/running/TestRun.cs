using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Configuration;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Running;

/// <summary>The run of one test assembly: its bindings, its configuration, its features.</summary>
internal sealed class TestRun
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<TestRun>> Runs = new();

    private readonly ConcurrentDictionary<Type, Lazy<FeatureRun>> features = new();
    private readonly ConcurrentDictionary<Type, int> expected = new();
    private readonly Lazy<Task> started;

    private TestRun(Assembly assembly)
    {
        Settings = Settings.Load();
        Registry = BindingRegistry.Of(Settings.BindingAssemblies.Select(name => Assembly.Load(new AssemblyName(name))).Prepend(assembly).Distinct());
        Container = new();
        Container.RegisterInstanceAs<ITestRunContext>(new TestRunContext(Container));
        Container.RegisterInstanceAs<IReqnrollOutputHelper>(new ScenarioOutput(Console.WriteLine));
        Hooks = new(Registry, new("", null, new HashSet<string>()), new(Container, Settings.CultureFor(CultureInfo.GetCultureInfo(Settings.FeatureLanguage))));
        started = new(() => Hooks.RunAsync(HookType.BeforeTestRun).AsTask());
    }

    public Settings Settings { get; }

    public BindingRegistry Registry { get; }

    public ObjectContainer Container { get; }

    private HookRunner Hooks { get; }

    public static TestRun Of(Assembly assembly) => Runs.GetOrAdd(assembly, each => new(() => new(each))).Value;

    /// <summary>Runs the BeforeTestRun hooks, once; a failure is everybody's.</summary>
    public Task StartAsync() => started.Value;

    /// <summary>Says how many scenarios of a feature will run, so that the last one is known to be the last.</summary>
    public void Expect(Type feature, int scenarios) => expected[feature] = scenarios;

    public FeatureRun Feature(Type type) => features.GetOrAdd(type, each => new(() => new(this, Model(each), expected.GetValueOrDefault(each)))).Value;

    public FeatureModel Model(Type type) => FeatureModels.Of(type, Settings.FeatureLanguage);

    /// <summary>Ends features that are still open, then runs the AfterTestRun hooks.</summary>
    public async Task EndAsync()
    {
        foreach (var feature in features.Values)
        {
            await feature.Value.EndAsync();
        }

        if (started.IsValueCreated)
        {
            await Hooks.RunAsync(HookType.AfterTestRun);
        }

        await Container.DisposeAsync();
    }
}
