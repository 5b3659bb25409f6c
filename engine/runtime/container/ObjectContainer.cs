using System.Collections;

namespace Reqnroll.BoDi;

/// <summary>The container of one scope. What it makes, it disposes, last made first; asynchronously where the object can.</summary>
public sealed class ObjectContainer : IObjectContainer, IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<(Type Type, string? Name), Registration> registrations = [];
    private readonly Dictionary<object, object> pool = [];
    private readonly List<object> owned = [];
    private readonly HashSet<(Type Type, string? Name)> resolved = [];
    private readonly ObjectContainer? parent;
    private bool disposed;

    /// <summary>A container, below another one or on its own.</summary>
    public ObjectContainer(IObjectContainer? baseContainer = null)
    {
        parent = (ObjectContainer?)baseContainer;
        RegisterInstanceAs<IObjectContainer>(this);
    }

    /// <inheritdoc/>
    public event Action<object>? ObjectCreated;

    /// <inheritdoc/>
    public IStrategyRegistration RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface => RegisterTypeAs(typeof(TType), typeof(TInterface), name);

    /// <summary>Says which type stands for another one.</summary>
    public IStrategyRegistration RegisterTypeAs(Type implementationType, Type interfaceType, string? name = null)
    {
        if (!interfaceType.IsGenericTypeDefinition && !interfaceType.IsAssignableFrom(implementationType))
        {
            throw new InvalidOperationException($"{implementationType.Name} is not a {interfaceType.Name}: register a type that is.");
        }

        return Add(interfaceType, name, new((owner, path) => owner.Construct(implementationType, path), (implementationType, name)));
    }

    /// <inheritdoc/>
    public void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class => RegisterInstanceAs(instance, typeof(TInterface), name, dispose);

    /// <inheritdoc/>
    public void RegisterInstanceAs(object instance, Type interfaceType, string? name = null, bool dispose = false)
    {
        ArgumentNullException.ThrowIfNull(instance);
        Add(interfaceType, name, new((_, _) => instance));
        if (dispose)
        {
            owned.Add(instance);
        }
    }

    /// <inheritdoc/>
    public IStrategyRegistration RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string? name = null) =>
        RegisterFactoryAs(_ => factoryDelegate(), name);

    /// <inheritdoc/>
    public IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null) =>
        Add(typeof(TInterface), name, new((owner, _) => owner.Own(factoryDelegate(owner)!)));

    /// <inheritdoc/>
    public T Resolve<T>(string? name = null) => (T)Resolve(typeof(T), name);

    /// <inheritdoc/>
    public object Resolve(Type typeToResolve, string? name = null) => Resolve(typeToResolve, name, new());

    /// <inheritdoc/>
    public IEnumerable<T> ResolveAll<T>()
        where T : class
    {
        lock (gate)
        {
            return [.. registrations.Keys.Where(key => key.Type == typeof(T)).ToList().Select(key => Resolve<T>(key.Name))];
        }
    }

    /// <inheritdoc/>
    public bool IsRegistered<T>(string? name = null) => IsRegistered(typeof(T), name);

    /// <inheritdoc/>
    public bool IsRegistered(Type type, string? name = null)
    {
        lock (gate)
        {
            return registrations.ContainsKey((type, name)) || parent?.IsRegistered(type, name) == true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Disposes what the container has made. All are disposed even when one fails; the failures are thrown at the end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        var failures = new List<Exception>();
        foreach (var each in Enumerable.Reverse(owned))
        {
            try
            {
                await Disposal.Of(each);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        Disposal.Throw(failures);
    }

    internal object Resolve(Type type, string? name, ResolutionPath path)
    {
        lock (gate)
        {
            if (disposed)
            {
                throw new ObjectContainerException("Object container disposed", path.Types());
            }

            var made = Found(type, name, path);
            // Of a parent too: what has been handed out must not become another object.
            resolved.Add((type, name));
            return made;
        }
    }

    internal object Pooled(object key, Func<object> make)
    {
        if (!pool.TryGetValue(key, out var made))
        {
            pool[key] = made = make();
        }

        return made;
    }

    private object Found(Type type, string? name, ResolutionPath path)
    {
        for (var container = this; container is not null; container = container.parent)
        {
            if (container.registrations.TryGetValue((type, name), out var registration))
            {
                return container.Resolved(registration, type, name, path);
            }
        }

        if (type == typeof(string) && name is null && path.Name is not null)
        {
            return path.Name;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>) && type.GenericTypeArguments[0] == typeof(string))
        {
            return Named(type.GenericTypeArguments[1]);
        }

        var implicitly = new Registration((owner, from) => owner.Construct(type, from), (type, name));
        Implicit.Check(type, path);
        registrations[(type, name)] = implicitly;
        return Resolved(implicitly, type, name, path);
    }

    private object Resolved(Registration registration, Type type, string? name, ResolutionPath path)
    {
        lock (gate)
        {
            return path.Holds(type)
                ? throw new ObjectContainerException("Circular dependency found! " + type.FullName, path.Types())
                : registration.Resolve(this, new(type, name, path));
        }
    }

    private object Construct(Type type, ResolutionPath path)
    {
        var constructor = Implicit.Constructor(type, path);
        var arguments = constructor.GetParameters()
            .Select(each => each.ParameterType == typeof(string) && each.Name == "registeredName" ? path.Name! : Resolve(each.ParameterType, null, path));
        return Own(constructor.Invoke(System.Reflection.BindingFlags.DoNotWrapExceptions, null, [.. arguments], null));
    }

    private object Own(object made)
    {
        if (made is IDisposable or IAsyncDisposable)
        {
            owned.Add(made);
        }

        ObjectCreated?.Invoke(made);
        return made;
    }

    private object Named(Type type)
    {
        var all = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), type))!;
        foreach (var key in registrations.Keys.Where(key => key.Type == type && key.Name is not null).ToList())
        {
            all[key.Name!] = Resolve(type, key.Name);
        }

        return all;
    }

    private Registration Add(Type type, string? name, Registration registration)
    {
        lock (gate)
        {
            if (resolved.Contains((type, name)))
            {
                throw new ObjectContainerException($"An object has been resolved for {type.FullName} already: register it before the first use.");
            }

            return registrations[(type, name)] = registration;
        }
    }
}
