using Reqnroll.Assist;

namespace Reqnroll.Engine.Assist;

/// <summary>Makes one object from cells, or fills one.</summary>
internal static class Instance
{
    public static T Create<T>(IReadOnlyList<Cell> cells, InstanceCreationOptions? options)
    {
        var type = typeof(T);
        if (type.GetConstructor([]) is not null)
        {
            var instance = Activator.CreateInstance(type)!;
            Fill(instance, cells, options);
            return (T)instance;
        }

        var bindings = Binding.All(type, cells);
        Verify(cells, bindings.Select(each => each.Member.Name), options);
        var construction = options?.RequireTableToProvideAllConstructorParameters == true
            ? Construction.WithAllParameters(type, cells, bindings)
            : Construction.WithAllMembers(type, bindings);
        return (T)construction.Run();
    }

    public static void Fill(object instance, IReadOnlyList<Cell> cells, InstanceCreationOptions? options)
    {
        var bindings = Binding.All(instance.GetType(), cells);
        Verify(cells, bindings.Select(each => each.Member.Name), options);
        foreach (var binding in bindings)
        {
            binding.Set(instance);
        }
    }

    // The column must be the member's name to the letter here, aliases and blanks left aside: so does Reqnroll.
    private static void Verify(IReadOnlyList<Cell> cells, IEnumerable<string> bound, InstanceCreationOptions? options)
    {
        if (options?.VerifyAllColumnsBound != true)
        {
            return;
        }

        var names = bound.ToHashSet(options.VerifyCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var missing = cells.Select(cell => cell.Column).Where(column => !names.Contains(column)).ToList();
        if (missing.Count > 0)
        {
            throw new ColumnCouldNotBeBoundException(missing);
        }
    }
}
