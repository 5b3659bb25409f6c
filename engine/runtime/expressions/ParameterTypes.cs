namespace Reqnroll.Engine.Expressions;

/// <summary>The parameters that cucumber expressions may name, and what each matches.</summary>
internal sealed class ParameterTypes
{
    private const string Quoted = """
        "([^"\\]*(\\.[^"\\]*)*)"|'([^'\\]*(\\.[^'\\]*)*)'
        """;

    private const string Anything = ".*";
    private const string Whole = @"-?\d+";
    private const string Fraction = @"[+-]?(?:\d+(?:[\p{Pc}\p{Po}\p{Pd} ]\d+)*|[\p{Pc}\p{Po}]\d+)(?:E-?\d+)?";

    private static readonly Dictionary<Type, string?> BuiltIn = new()
    {
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(byte)] = "byte", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
        [typeof(short)] = null, [typeof(bool)] = null, [typeof(char)] = null, [typeof(DateTime)] = null, [typeof(Guid)] = null, [typeof(string)] = null, [typeof(object)] = null,
    };

    private readonly Dictionary<string, List<string>> patterns = new(StringComparer.Ordinal);

    public ParameterTypes()
    {
        Add("", Anything);
        Add("word", @"[^\s]+");
        Add("string", Quoted);
        Array.ForEach(["int", "long", "byte", "Int16", "Int32", "Int64", "Byte"], name => Add(name, Whole));
        Array.ForEach(["float", "double", "decimal", "Single", "Double", "Decimal"], name => Add(name, Fraction));
        Array.ForEach(["Boolean", "Char", "DateTime", "Guid"], name => Add(name, Anything));
    }

    /// <summary>Adds what makes a type of texts: under a name of its own, else under the type's; .NET's own types have their aliases too.</summary>
    public void Add(Type type, string? name, string pattern)
    {
        if (BuiltIn.TryGetValue(type, out var alias))
        {
            Add(name ?? type.Name, pattern);
            Add(alias ?? name ?? type.Name, pattern);
        }
        else
        {
            Add(name is null || name == type.Name ? type.FullName! : name, pattern);
        }
    }

    /// <summary>What a parameter matches, or null where there is no such parameter. A type's name needs no namespace.</summary>
    /// <exception cref="ArgumentException">Several types have the name.</exception>
    public string? PatternOf(string name)
    {
        if (patterns.TryGetValue(name, out var all))
        {
            return all.Contains(Anything) ? Anything : string.Join('|', all);
        }

        var full = patterns.Keys.Where(each => name.Length > 0 && (each.EndsWith("." + name, StringComparison.Ordinal) || each.EndsWith("+" + name, StringComparison.Ordinal))).ToList();
        return full.Count switch
        {
            0 => null,
            1 => PatternOf(full[0]),
            _ => throw new ArgumentException($"Several types are called '{name}': {string.Join(", ", full)}. Write the full name into the expression, or name a StepArgumentTransformation otherwise."),
        };
    }

    private void Add(string name, string pattern)
    {
        if (!patterns.TryGetValue(name, out var all))
        {
            patterns[name] = all = [];
        }

        if (!all.Contains(pattern))
        {
            all.Add(pattern);
        }
    }
}
