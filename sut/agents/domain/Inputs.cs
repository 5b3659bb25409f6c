namespace Agents.Domain;

/// <summary>What a plan was told by --arg, held against what its action asks for.</summary>
internal static class Inputs
{
    /// <summary>All that the action asks for, as given or by default. An action that names no arguments takes any.</summary>
    /// <param name="action">The action.</param>
    /// <param name="given">Texts of the form name=value; of two for one name the later counts.</param>
    /// <exception cref="Failure">One is missing, unknown, or not of its type.</exception>
    public static IReadOnlyDictionary<string, string> Of(ActionDefinition action, IEnumerable<string> given)
    {
        var inputs = new Dictionary<string, string>();
        foreach (var text in given)
        {
            var (name, value) = Parted(text);
            inputs[name] = Misbehaviour.Is("any-argument") ? value : Known(action, name)?.Checked(value) ?? value;
        }

        var missing = action.Arguments.Where(argument => argument.Required && string.IsNullOrEmpty(inputs.GetValueOrDefault(argument.Name))).ToList();
        if (missing.Count > 0 && !Misbehaviour.Is("empty-argument"))
        {
            throw new Failure(
                $"Action '{action.Name}' needs {string.Join(" and ", missing.Select(argument => $"the argument '{argument.Name}'"))}; "
                + $"pass {string.Join(' ', missing.Select(argument => argument.Usage))}.");
        }

        foreach (var argument in action.Arguments)
        {
            inputs.TryAdd(argument.Name, argument.Default ?? "");
        }

        return inputs;
    }

    private static (string Name, string Value) Parted(string text) => text.Split('=', 2) is [{ Length: > 0 } name, var value]
        ? (name, value)
        : throw new Failure($"'{text}' is no input; write it as name=value.");

    private static ActionArgument? Known(ActionDefinition action, string name) => action.Arguments.Count == 0
        ? null
        : action.Arguments.FirstOrDefault(argument => argument.Name == name)
            ?? throw new Failure($"Action '{action.Name}' has no argument '{name}'; it takes {string.Join(", ", action.Arguments.Select(argument => argument.Name))}.");
}
