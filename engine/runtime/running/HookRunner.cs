using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;

namespace Reqnroll.Engine.Running;

/// <summary>Runs the hooks of a moment, lowest order first; a hook that throws stops the others of its moment.</summary>
internal sealed class HookRunner(BindingRegistry registry, ScopePlace place, Invoker invoker)
{
    /// <summary>What goes around each hook: its messages, where these are written. What it hands over runs in the hook's own flow, just before it.</summary>
    public Func<Hook, Func<Action?, ValueTask>, ValueTask> Around { get; set; } = (_, run) => run(null);

    /// <summary>Told of a hook's error before it is thrown on.</summary>
    public Action<Exception> OnError { get; set; } = _ => { };

    public IEnumerable<Hook> Matching(HookType type) =>
        registry.Hooks(type) is { Count: > 0 } all ? all.Where(hook => place.Best(hook.Scopes) is not null).DistinctBy(hook => hook.Method) : [];

    public async ValueTask RunAsync(HookType type)
    {
        foreach (var hook in Matching(type))
        {
            try
            {
                await Around(hook, async begin => await invoker.InvokeHookAsync(hook.Method, hook.Parameters, begin));
            }
            catch (Exception error)
            {
                OnError(error);
                throw;
            }
        }
    }
}
