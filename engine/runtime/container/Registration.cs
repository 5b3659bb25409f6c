namespace Reqnroll.BoDi;

/// <summary>One way to an object: a type to construct, a factory to call, or the object itself.</summary>
internal sealed class Registration(Func<ObjectContainer, ResolutionPath, object> make, object? pool = null) : IStrategyRegistration
{
    private object? made;
    private bool always;

    public object Resolve(ObjectContainer owner, ResolutionPath path)
    {
        if (always)
        {
            return make(owner, path);
        }

        return made ??= pool is null ? make(owner, path) : owner.Pooled(pool, () => make(owner, path));
    }

    public IStrategyRegistration InstancePerDependency()
    {
        always = true;
        return this;
    }

    public IStrategyRegistration InstancePerContext()
    {
        always = false;
        return this;
    }
}
