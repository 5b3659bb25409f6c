namespace Acceptance.Fakes.Wires;

/// <summary>A piece of JSON text, ready to stand inside another.</summary>
internal readonly record struct Json(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>A piece from a template: strings are quoted and escaped, pieces stand as they are.</summary>
    public static Json Of(JsonTemplate template) => new(template.Taken());

    /// <summary>A text as a JSON string.</summary>
    public static Json Text(string text) => Of($$$"""{{{text}}}""");

    /// <summary>An object's fields without its braces, to stand among the fields of another.</summary>
    public Json Inside => new(Utf8[1..^1]);
}
