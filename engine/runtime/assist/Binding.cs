using System.Reflection;

namespace Reqnroll.Engine.Assist;

/// <summary>A cell and the member that it is for.</summary>
internal sealed record Binding(Member Member, Cell Cell)
{
    /// <summary>Every cell that names a member of a type, in the members' order. Cells that name none are left out.</summary>
    /// <exception cref="ArgumentException">Two cells name one member.</exception>
    public static List<Binding> All(Type type, IReadOnlyList<Cell> cells)
    {
        if (Tuples.Are(type))
        {
            return Tuples.Bind(type, cells);
        }

        var bindings = new List<Binding>();
        foreach (var member in Member.Of(type))
        {
            var meant = cells.Where(cell => member.IsMeantBy(cell.Column)).ToList();
            if (meant.Count > 1)
            {
                throw new ArgumentException($"The columns '{meant[0].Column}' and '{meant[1].Column}' both mean {type.Name}.{member.Name}: remove one, or anchor the alias (^...$) that matches both.");
            }

            bindings.AddRange(meant.Select(cell => new Binding(member, cell)));
        }

        return bindings;
    }

    public bool Fits(ParameterInfo parameter) => Member.Type == parameter.ParameterType && Member.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    public object? Value(Type target) => Cell.Value(target, Member.Name, Member.Type);

    /// <exception cref="InvalidOperationException">The member can not be set.</exception>
    public void Set(object instance)
    {
        if (!Member.CanWrite)
        {
            throw new InvalidOperationException($"{Cell} is for {instance.GetType().Name}.{Member.Name}, which can not be set: give it a setter or a constructor parameter, or remove the column.");
        }

        Member.Set(instance, Value(instance.GetType()));
    }
}
