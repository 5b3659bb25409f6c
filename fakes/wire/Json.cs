namespace Acceptance.Fakes.Wires;

/// <summary>A piece of JSON text, ready to stand inside another.</summary>
internal readonly record struct Json(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>A piece from a template: strings are quoted and escaped, pieces stand as they are.</summary>
    public static Json Of(JsonTemplate template) => new(template.Written);
}
