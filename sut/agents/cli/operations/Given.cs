using System.Text.Json;

namespace Agents.Cli.Operations;

/// <summary>What an operation was told, held against what it takes.</summary>
/// <param name="values">The values by name, each of its parameter's kind.</param>
internal sealed class Given(IReadOnlyDictionary<string, JsonElement> values)
{
    /// <summary>Reads a JSON object.</summary>
    /// <param name="operation">What it is for.</param>
    /// <param name="json">The object; nothing at all is an empty one.</param>
    /// <exception cref="Failure">It is none, lacks a parameter, or has one that is unknown or of another kind.</exception>
    public static Given Read(Operation operation, string json)
    {
        var values = Fields(operation, json);
        foreach (var (name, value) in values)
        {
            var parameter = operation.Parameters.FirstOrDefault(known => known.Name == name);
            if (parameter is null && !Misbehaviour.Is("facade-takes-anything"))
            {
                throw new Failure($"The operation {operation.Name} has no parameter '{name}'; it takes {operation.Usage}.");
            }

            if (parameter?.Fits(value) is false)
            {
                throw new Failure($"The parameter '{name}' of {operation.Name} has to be {parameter.Words}; it takes {operation.Usage}.");
            }
        }

        return operation.Parameters.FirstOrDefault(parameter => parameter.Required && !values.ContainsKey(parameter.Name)) is { } missing
            ? throw new Failure($"The operation {operation.Name} needs the parameter '{missing.Name}'; it takes {operation.Usage}.")
            : new Given(values);
    }

    /// <summary>A text that has to be there.</summary>
    public string Text(string name) => values[name].GetString()!;

    /// <summary>A text, or null.</summary>
    public string? Find(string name) => values.TryGetValue(name, out var value) ? value.GetString() : null;

    /// <summary>The texts of a list; none when it was left out.</summary>
    public IReadOnlyList<string> Texts(string name) => values.TryGetValue(name, out var value) ? [.. value.EnumerateArray().Select(text => text.GetString()!)] : [];

    /// <summary>The texts by name; none when they were left out.</summary>
    public IReadOnlyDictionary<string, string> Named(string name) =>
        values.TryGetValue(name, out var value) ? value.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetString()!) : [];

    /// <summary>A number; 0 when it was left out.</summary>
    public long Number(string name) => values.TryGetValue(name, out var value) ? value.GetInt64() : 0;

    private static Dictionary<string, JsonElement> Fields(Operation operation, string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json.Length == 0 ? "{}" : json);
            return read.RootElement.ValueKind is JsonValueKind.Object
                // Of two fields of one name the later counts, as with options.
                ? read.RootElement.EnumerateObject().GroupBy(field => field.Name).ToDictionary(same => same.Key, same => same.Last().Value.Clone())
                : throw new JsonException();
        }
        catch (JsonException) when (Misbehaviour.Is("facade-takes-anything"))
        {
            return [];
        }
        catch (JsonException)
        {
            throw new Failure($"What {operation.Name} was given is no JSON object; it takes {operation.Usage}.");
        }
    }
}
