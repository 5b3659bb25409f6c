using System.Text;

namespace Acceptance.Fakes.Wires;

/// <summary>A piece of JSON text, ready to stand inside another.</summary>
internal sealed class Json(ReadOnlyMemory<byte> utf8)
{
    /// <summary>A piece that leaves no trace where it stands.</summary>
    public static readonly Json Nothing = new(default);

    public ReadOnlyMemory<byte> Utf8 => utf8;

    public bool IsNothing => utf8.IsEmpty;

    /// <summary>A piece from a template: strings are quoted and escaped, pieces stand as they are.</summary>
    public static Json Of(JsonTemplate template) => new(template.Taken());

    /// <summary>A text as a JSON string.</summary>
    public static Json Text(string text) => Of($$$"""{{{text}}}""");

    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>An object's fields without its braces, to stand among the fields of another.</summary>
    public Json Inside => new(utf8[1..^1]);
}
