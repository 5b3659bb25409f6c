namespace Reqnroll.Engine.Assist;

/// <summary>A type's name the way messages say it: Int32?, List of String.</summary>
internal static class TypeName
{
    public static string Of(Type type) => Nullable.GetUnderlyingType(type) is { } plain
        ? plain.Name + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]} of {string.Join(" and ", type.GetGenericArguments().Select(Of))}" : type.Name;
}
