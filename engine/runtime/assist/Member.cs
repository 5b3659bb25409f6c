using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Reqnroll.Assist.Attributes;

namespace Reqnroll.Engine.Assist;

/// <summary>A public property or field that a column can mean.</summary>
internal sealed class Member(MemberInfo info)
{
    private static readonly ConcurrentDictionary<Type, Member[]> Known = new();

    // A comparison asks this for every cell and every object, with the few columns that a suite's tables have.
    private static readonly ConcurrentDictionary<(Type Type, string Column), Member?> Meant = new();

    private readonly string reduced = ColumnName.Reduced(info.Name);
    private readonly Regex[] aliases = [.. info.GetCustomAttributes<TableAliasesAttribute>().SelectMany(each => each.Aliases).Select(each => new Regex(each))];

    public string Name => info.Name;

    public bool IsProperty => info is PropertyInfo;

    public Type Type => info is PropertyInfo property ? property.PropertyType : ((FieldInfo)info).FieldType;

    public bool CanWrite => info is PropertyInfo property ? property.CanWrite : info is FieldInfo { IsInitOnly: false, IsLiteral: false };

    /// <summary>All of a type: properties first, then fields.</summary>
    public static IReadOnlyList<Member> Of(Type type) => Known.GetOrAdd(type, static key =>
        [.. key.GetProperties().Where(each => each.GetIndexParameters().Length == 0).Concat<MemberInfo>(key.GetFields()).Select(each => new Member(each))]);

    /// <summary>The property that a column means, or null.</summary>
    public static Member? Property(Type type, string column) => Meant.GetOrAdd(
        (type, column), static key => Of(key.Type).FirstOrDefault(each => each.IsProperty && each.IsMeantBy(key.Column)));

    public bool IsMeantBy(string column) => reduced == ColumnName.Reduced(column) || aliases.Any(each => each.IsMatch(column));

    public object? Get(object instance) => info is PropertyInfo property ? property.GetValue(instance) : ((FieldInfo)info).GetValue(instance);

    public void Set(object instance, object? value)
    {
        if (info is PropertyInfo property)
        {
            property.SetValue(instance, value);
        }
        else
        {
            ((FieldInfo)info).SetValue(instance, value);
        }
    }
}
