using System.Reflection;

namespace Reqnroll.BoDi;

/// <summary>What can be made without a registration, and through which constructor.</summary>
internal static class Implicit
{
    public static void Check(Type type, ResolutionPath path)
    {
        if (type.IsInterface)
        {
            throw new ObjectContainerException("Interface cannot be resolved: " + type.FullName, path.Types());
        }

        if (type == typeof(string) || type.IsValueType || type.IsAbstract)
        {
            throw new ObjectContainerException("Primitive types, structs and abstract classes cannot be resolved: " + type.FullName, path.Types());
        }
    }

    public static ConstructorInfo Constructor(Type type, ResolutionPath path)
    {
        var all = type.GetConstructors() is { Length: > 0 } open ? open : type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance);
        var longest = all.GroupBy(each => each.GetParameters().Length).OrderByDescending(group => group.Key).FirstOrDefault()?.ToList() ?? [];
        return longest switch
        {
            [var only] => only,
            [] => throw new ObjectContainerException($"Class must have a constructor! {type.FullName}", path.Types()),
            _ => throw new ObjectContainerException($"Multiple public constructors with same maximum parameter count are not supported! {type.FullName}", path.Types()),
        };
    }
}
