using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Bindings;
using Reqnroll.Engine.Features;

namespace Reqnroll.Engine.Running;

/// <summary>The run of one feature: its hooks run exactly once, however many workers share its scenarios.</summary>
internal sealed class FeatureRun
{
    private readonly HookRunner hooks;
    private readonly Lazy<Task> started;
    private readonly Lazy<Task> ended;
    private int remaining;
    private int told;

    public FeatureRun(TestRun run, FeatureModel model, int scenarios)
    {
        Run = run;
        remaining = scenarios;
        Container = new(run.Container);
        var culture = run.Settings.CultureFor(model.Info.Language);
        Context = new(Container, model.Info, culture);
        Container.RegisterInstanceAs(Context);
        Container.RegisterInstanceAs<IFeatureContext>(Context);
        Container.RegisterInstanceAs(model.Info);
        Container.RegisterInstanceAs<ITestThreadContext>(new TestThreadContext(Container));
        hooks = new(run.Registry, new(model.Info.Title, null, model.Info.Tags.ToHashSet()), new(Container, culture));
        started = new(BeginAsync);
        ended = new(FinishAsync);
    }

    public TestRun Run { get; }

    public ObjectContainer Container { get; }

    public FeatureContext Context { get; }

    /// <summary>Runs the BeforeFeature hooks, once. Their failure fails the first scenario as it is, and the others with a reference to it.</summary>
    public async Task StartAsync()
    {
        await started.Value;
        if (Context.BeforeFeatureHookError is { } error)
        {
            if (Interlocked.Exchange(ref told, 1) == 0)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
            }

            throw new ReqnrollException("Scenario skipped because of previous before feature hook error", error);
        }
    }

    /// <summary>One scenario is over; after the last one the AfterFeature hooks run.</summary>
    public Task ScenarioEndedAsync() => Interlocked.Decrement(ref remaining) == 0 ? EndAsync() : Task.CompletedTask;

    public Task EndAsync() => ended.Value;

    private async Task BeginAsync()
    {
        try
        {
            await hooks.RunAsync(HookType.BeforeFeature);
        }
        catch (Exception error)
        {
            Context.BeforeFeatureHookError = Context.TestError = error;
        }
    }

    private async Task FinishAsync()
    {
        try
        {
            if (started.IsValueCreated)
            {
                await hooks.RunAsync(HookType.AfterFeature);
            }
        }
        finally
        {
            await Container.DisposeAsync();
        }
    }
}
