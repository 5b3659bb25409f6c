namespace Reqnroll.BoDi;

/// <summary>Makes and owns the objects of one scope: test run, worker, feature or scenario.</summary>
public interface IObjectContainer : IDisposable
{
    /// <summary>Raised for each object that the container has made.</summary>
    event Action<object>? ObjectCreated;

    /// <summary>An implementation for an interface.</summary>
    IStrategyRegistration RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface;

    /// <summary>A ready object. It is disposed with the container only when asked for.</summary>
    void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class;

    /// <summary>A ready object, by type.</summary>
    void RegisterInstanceAs(object instance, Type interfaceType, string? name = null, bool dispose = false);

    /// <summary>A factory.</summary>
    IStrategyRegistration RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string? name = null);

    /// <summary>A factory that resolves what it needs.</summary>
    IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null);

    /// <summary>The object for a type: registered here or in a parent, else made through its longest public constructor.</summary>
    /// <exception cref="ObjectContainerException">The type cannot be made.</exception>
    T Resolve<T>(string? name = null);

    /// <summary>The object for a type.</summary>
    object Resolve(Type typeToResolve, string? name = null);

    /// <summary>All objects registered for a type in this container.</summary>
    IEnumerable<T> ResolveAll<T>()
        where T : class;

    /// <summary>Whether the type is registered here or in a parent.</summary>
    bool IsRegistered<T>(string? name = null);

    /// <summary>Whether the type is registered here or in a parent.</summary>
    bool IsRegistered(Type type, string? name = null);
}
