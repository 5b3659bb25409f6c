using System.Globalization;

namespace Agents.Domain;

/// <summary>Something that an action needs to know from whoever uses it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it may hold.</param>
/// <param name="Required">Whether a plan cannot be made without it.</param>
/// <param name="Default">What applies when it is not given.</param>
/// <param name="Description">What it is for.</param>
internal sealed record ActionArgument(string Name, ArgumentType Type, bool Required, string? Default, string? Description)
{
    /// <summary>Finds the type that a word stands for.</summary>
    /// <exception cref="Failure">It stands for none.</exception>
    public static ArgumentType TypeNamed(string word) => word switch
    {
        "string" or "str" => ArgumentType.String,
        "integer" or "int" => ArgumentType.Integer,
        "number" or "float" => ArgumentType.Number,
        "boolean" or "bool" => ArgumentType.Boolean,
        _ => throw new Failure($"'{word}' is no type of an argument; write string, integer, number or boolean."),
    };

    /// <summary>Gives a value back if the argument may hold it.</summary>
    /// <exception cref="Failure">It may not.</exception>
    public string Checked(string value) => Type switch
    {
        ArgumentType.Integer when !long.TryParse(value, CultureInfo.InvariantCulture, out _) => throw Refused(value),
        ArgumentType.Number when !double.TryParse(value, CultureInfo.InvariantCulture, out _) => throw Refused(value),
        ArgumentType.Boolean when value is not ("true" or "false") => throw Refused(value),
        _ => value,
    };

    /// <summary>How the user gives it.</summary>
    public string Usage => $"--arg {Name}=<{Type.ToString().ToLowerInvariant()}>";

    private Failure Refused(string value) => new($"'{value}' cannot be the argument '{Name}'; pass it as {Usage}.");
}
