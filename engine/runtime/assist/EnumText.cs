namespace Reqnroll.Engine.Assist;

/// <summary>Reads the names of an enum: any case, blanks left aside.</summary>
internal static class EnumText
{
    /// <exception cref="InvalidOperationException">The enum has no such name.</exception>
    public static object Parse(Type type, string? text) => TryParse(type, text, out var value)
        ? value
        : throw new InvalidOperationException($"No enum with value {Shown(text)} found: {type.Name} has {string.Join(", ", Enum.GetNames(type))}.");

    public static bool TryParse(Type type, string? text, out object value)
    {
        var name = text?.Replace(" ", "", StringComparison.Ordinal);
        // A number that no name stands for parses, too: it says nothing that a reader could know.
        return Enum.TryParse(type, name, ignoreCase: true, out value!)
            && (Enum.IsDefined(type, value) || type.IsDefined(typeof(FlagsAttribute), inherit: false));
    }

    private static string Shown(string? text) => text switch
    {
        null => "{null}",
        "" => "{empty}",
        _ => text,
    };
}
