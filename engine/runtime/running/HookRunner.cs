using Reqnroll.Bindings;
using Reqnroll.Engine.Bindings;

namespace Reqnroll.Engine.Running;

/// <summary>Runs the hooks of a moment, lowest order first; a hook that throws stops the others of its moment.</summary>
internal sealed class HookRunner(BindingRegistry registry, ScopePlace place, Invoker invoker)
{
    public async ValueTask RunAsync(HookType type)
    {
        var ran = new HashSet<System.Reflection.MethodInfo>();
        foreach (var hook in registry.Hooks(type))
        {
            if (place.Best(hook.Scopes) is not null && ran.Add(hook.Method))
            {
                await invoker.InvokeHookAsync(hook.Method, hook.Parameters);
            }
        }
    }
}
