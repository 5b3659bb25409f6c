using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Acceptance.Fakes.Dialects;

/// <summary>Where a field is in a request, from the outside in, as each provider writes it.</summary>
/// <param name="last">The field's name.</param>
/// <param name="value">What stands there.</param>
/// <param name="kind">The kinds that it may have, as they are documented; empty when it is not.</param>
internal sealed partial class FieldPlace(string last, JsonElement value, string kind)
{
    // Indices and the kinds of parts have no field; kinds are what Anthropic alone names.
    private readonly List<(string? Field, int Index, string? Kind)> steps = [(last, 0, null)];

    public JsonElement Value => value;

    public string Kind => kind;

    public FieldPlace Under(string name) => Outside((name, 0, null));

    public FieldPlace Under(int index) => Outside((null, index, null));

    public FieldPlace In(string kind) => Outside((null, 0, kind));

    /// <summary>As OpenAI does: messages[0].content[1].text.</summary>
    public string Brackets => Written(steps);

    /// <summary>As Anthropic does, the kind before the field: messages.0.content.1.text.cache_control.</summary>
    public string Dots => string.Join('.', steps.Select(step => step.Field ?? step.Kind ?? $"{step.Index}"));

    /// <summary>As Google does, which names the field apart from its place, and the place in its own spelling: generation_config.thinking_config.</summary>
    public (string Field, string Place) Apart => (last, Capital().Replace(Written(steps[..^1]), letter => $"_{letter.Value.ToLowerInvariant()}"));

    private FieldPlace Outside((string?, int, string?) step)
    {
        steps.Insert(0, step);
        return this;
    }

    private static string Written(List<(string? Field, int Index, string? Kind)> steps)
    {
        var text = new StringBuilder();
        foreach (var (name, index, _) in steps.Where(step => step.Kind is null))
        {
            text.Append(name is null ? $"[{index}]" : text.Length == 0 ? name : $".{name}");
        }

        return text.ToString();
    }

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
