using System.Text.Json;

namespace Agents.Cli.Operations;

/// <summary>Something that an operation is told.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Required">Whether the operation cannot do without.</param>
internal sealed record Parameter(string Name, ParameterKind Kind = ParameterKind.Text, bool Required = true)
{
    /// <summary>One that can be left out.</summary>
    public static Parameter Optional(string name, ParameterKind kind = ParameterKind.Text) => new(name, kind, Required: false);

    /// <summary>What it has to be, in words.</summary>
    public string Words => Kind switch
    {
        ParameterKind.Texts => "a list of texts",
        ParameterKind.Named => "an object of texts",
        ParameterKind.Number => "a whole number",
        _ => "a text",
    };

    /// <summary>Whether a value is of its kind.</summary>
    public bool Fits(JsonElement value) => Kind switch
    {
        ParameterKind.Texts => value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(IsText),
        ParameterKind.Named => value.ValueKind is JsonValueKind.Object && value.EnumerateObject().All(field => IsText(field.Value)),
        ParameterKind.Number => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number) && number is >= 0 and <= int.MaxValue,
        _ => IsText(value),
    };

    private static bool IsText(JsonElement value) => value.ValueKind is JsonValueKind.String;
}
