namespace Reqnroll;

/// <summary>What the steps of one scope share, by key; the default key is the type's full name.</summary>
public abstract class ReqnrollContext : Dictionary<string, object>, IReqnrollContext
{
    /// <summary>The first error of the scope.</summary>
    public Exception? TestError { get; internal set; }

    /// <summary>Keeps a value under its type.</summary>
    public void Set<T>(T data) => Set(data, KeyOf<T>());

    /// <summary>Keeps a value under a key.</summary>
    public void Set<T>(T data, string key) => this[key] = data!;

    /// <summary>Keeps a factory that is called on every Get.</summary>
    public void Set<T>(Func<T> func) => this[KeyOf<T>()] = func;

    /// <summary>The value kept under the type.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is kept there.</exception>
    public T Get<T>() => Get<T>(KeyOf<T>());

    /// <summary>The value kept under the key.</summary>
    public T Get<T>(string key) => Value<T>(this[key]);

    /// <summary>The value kept under the type, if there is one.</summary>
    public bool TryGetValue<T>(out T value) => TryGetValue(KeyOf<T>(), out value);

    /// <summary>The value kept under the key, if there is one.</summary>
    public bool TryGetValue<T>(string key, out T value)
    {
        if (base.TryGetValue(key, out var kept))
        {
            value = Value<T>(kept);
            return true;
        }

        value = default!;
        return false;
    }

    // Of this very type: a factory of a text is no factory of an object.
    private static T Value<T>(object kept) => kept?.GetType() == typeof(Func<T>) ? ((Func<T>)kept)() : (T)kept!;

    private static string KeyOf<T>() => typeof(T).FullName!;
}
