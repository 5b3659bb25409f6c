namespace Reqnroll.Engine.Expressions;

/// <summary>The parameters that cucumber expressions may name, and what each matches.</summary>
internal sealed class ParameterTypes
{
    private const string Quoted = """
        "([^"\\]*(\\.[^"\\]*)*)"|'([^'\\]*(\\.[^'\\]*)*)'
        """;

    private const string Whole = @"-?\d+";
    private const string Fraction = @"[+-]?(?:\d+(?:[\p{P}\p{Z}]\d+)*|[\p{P}]\d+)(?:E[+-]?\d+)?";

    private readonly Dictionary<string, List<string>> patterns = new(StringComparer.Ordinal);

    public ParameterTypes()
    {
        Add("", ".*");
        Add("word", @"[^\s]+");
        Add("string", Quoted);
        Array.ForEach(["int", "long", "byte", "Int16", "Int32", "Int64", "Byte"], name => Add(name, Whole));
        Array.ForEach(["float", "double", "decimal", "Single", "Double", "Decimal"], name => Add(name, Fraction));
        Array.ForEach(["Boolean", "Char", "DateTime", "Guid"], name => Add(name, ".*"));
    }

    public IEnumerable<string> Names => patterns.Keys;

    /// <summary>Adds a parameter; a name with several patterns matches each of them.</summary>
    public void Add(string name, string pattern)
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

    /// <summary>What a parameter matches, or null where there is no such parameter.</summary>
    public string? PatternOf(string name) => patterns.TryGetValue(name, out var all) ? string.Join('|', all) : null;
}
