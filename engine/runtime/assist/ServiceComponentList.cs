using System.Collections;

namespace Reqnroll.Assist;

/// <summary>Retrievers or comparers in the order in which they are asked: the latest registered first, the default last.</summary>
public class ServiceComponentList<T> : IEnumerable<T>
    where T : class
{
    private readonly Lock changing = new();

    // Replaced, never changed: scenarios read it in parallel while another registers.
    private volatile T[] components;
    private T? last;

    /// <summary>An empty list.</summary>
    public ServiceComponentList() => components = [];

    internal ServiceComponentList(IEnumerable<T> first, T? last = null)
    {
        components = last is null ? [.. first] : [.. first, last];
        this.last = last;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)components).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Asks this one before all others.</summary>
    public void Register(T component) => Change(all => [component, .. all]);

    /// <summary>Asks one of this type before all others.</summary>
    public void Register<TImpl>()
        where TImpl : T, new() => Register(new TImpl());

    /// <summary>Asks this one no more.</summary>
    public void Unregister(T component) => Change(all => [.. all.Where(each => each != component)]);

    /// <summary>Asks none of this type any more.</summary>
    public void Unregister<TImpl>()
        where TImpl : T => Change(all => [.. all.Where(each => each is not TImpl)]);

    /// <summary>Asks the new one, before all others, and the old one no more.</summary>
    public void Replace(T oldComponent, T newComponent) => Change(all => [newComponent, .. all.Where(each => each != oldComponent)]);

    /// <summary>Asks one of the new type, before all others, and none of the old type any more.</summary>
    public void Replace<TOld, TNew>()
        where TOld : T
        where TNew : T, new() => Change(all => [new TNew(), .. all.Where(each => each is not TOld)]);

    /// <summary>Asks this one after all others, in place of the one that was.</summary>
    public void SetDefault(T newComponent)
    {
        lock (changing)
        {
            components = [.. components.Where(each => each != last), newComponent];
            last = newComponent;
        }
    }

    /// <summary>Asks one of this type after all others, in place of the one that was.</summary>
    public void SetDefault<TImpl>()
        where TImpl : T, new() => SetDefault(new TImpl());

    /// <summary>Has no default any more.</summary>
    public void ClearDefault() => Change(all => [.. all.Where(each => each != last)]);

    /// <summary>Asks none any more.</summary>
    public void Clear() => Change(_ => []);

    private void Change(Func<T[], T[]> change)
    {
        lock (changing)
        {
            components = change(components);
            last = components.Contains(last) ? last : null;
        }
    }
}
