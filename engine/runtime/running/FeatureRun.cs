using System.Runtime.ExceptionServices;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Engine.Features;
using Xunit.Abstractions;

namespace Reqnroll.Engine.Running;

/// <summary>The run of one feature: its hooks run exactly once, however many workers share its scenarios.</summary>
internal sealed class FeatureRun
{
    private readonly HookRunner hooks;
    private readonly ObjectContainer thread;
    private readonly Lazy<Task> started;
    private readonly Lazy<Task> ended;
    private int remaining;
    private int told;

    public FeatureRun(TestRun run, FeatureModel model, int scenarios)
    {
        (Run, Model, remaining) = (run, model, scenarios);
        // Scenarios of one feature run on several workers at once: what Reqnroll keeps a worker is kept a feature here.
        thread = new(run.Container);
        var threadContext = new TestThreadContext(thread);
        thread.RegisterInstanceAs<ITestThreadContext>(threadContext);
        thread.RegisterInstanceAs(threadContext);
        Container = new(thread);
        var culture = run.Settings.CultureFor(model.Info.Language);
        Context = new(Container, model.Info, culture);
        Container.RegisterInstanceAs(Context);
        Container.RegisterInstanceAs<IFeatureContext>(Context);
        Container.RegisterInstanceAs(model.Info);
        hooks = new(run.Registry, new(model.Info.Title, null, model.Info.Tags.ToHashSet()), new(Container, culture, run.Settings.DryRun));
        if (run.Messages is { } messages)
        {
            hooks.Around = messages.AroundAsync;
        }

        started = new(BeginAsync);
        ended = new(FinishAsync);
    }

    public TestRun Run { get; }

    public FeatureModel Model { get; }

    public ObjectContainer Container { get; }

    public FeatureContext Context { get; }

    /// <summary>Runs one of the feature's scenarios between the feature's hooks.</summary>
    public async Task PlayAsync(ScenarioModel scenario, RowModel? row, ITestOutputHelper output)
    {
        var failures = new Failures();
        await failures.GuardAsync(async () =>
        {
            await StartAsync();
            await new ScenarioRun(this, scenario, row, output).PlayAsync();
        });
        if (Interlocked.Decrement(ref remaining) == 0)
        {
            await failures.GuardAsync(() => new(EndAsync()));
        }

        if (failures.Any)
        {
            Run.Messages?.Fail();
        }

        failures.Throw();
    }

    public Task EndAsync() => ended.Value;

    // A failed BeforeFeature hook fails the first scenario as it is, and the others with a reference to it.
    private async Task StartAsync()
    {
        await started.Value;
        if (Context.BeforeFeatureHookError is { } error)
        {
            if (Interlocked.Exchange(ref told, 1) == 0)
            {
                ExceptionDispatchInfo.Throw(error);
            }

            throw new ReqnrollException("Scenario skipped because of previous before feature hook error", error);
        }
    }

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
            await thread.DisposeAsync();
        }
    }
}
