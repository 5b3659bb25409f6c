using System.Text.Json;

namespace Reqnroll.Engine.Configuration;

/// <summary>One object of reqnroll.json; its keys are found in any case.</summary>
internal readonly struct Section(JsonElement? element)
{
    public bool Exists => element is { ValueKind: JsonValueKind.Object };

    public IEnumerable<string> Names => Exists ? [.. element!.Value.EnumerateObject().Select(each => each.Name)] : [];

    public bool Has(string key) => Find(key) is not null;

    public Section Child(string key) => new(Find(key));

    public string? Text(string key) => Find(key)?.GetString();

    public bool Flag(string key, bool otherwise = false) => Find(key)?.GetBoolean() ?? otherwise;

    public IEnumerable<JsonElement> Items(string key) => Find(key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(each => each.Clone())] : [];

    /// <exception cref="FormatException">The value is none of the choices.</exception>
    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum => Text(key) is not { } text ? otherwise
        : Enum.TryParse<T>(text, ignoreCase: true, out var choice) ? choice
        : throw new FormatException($"'{key}' is '{text}', and can be {string.Join(", ", Enum.GetNames<T>())}.");

    private JsonElement? Find(string key)
    {
        if (element is { ValueKind: JsonValueKind.Object } here)
        {
            foreach (var property in here.EnumerateObject())
            {
                if (property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
                {
                    return property.Value;
                }
            }
        }

        return null;
    }
}
