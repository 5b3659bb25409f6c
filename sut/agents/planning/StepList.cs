using System.Text.Json;
using System.Text.RegularExpressions;

namespace Agents.Planning;

/// <summary>The steps in a model's answer: a numbered list, bullets, or a JSON array.</summary>
internal static partial class StepList
{
    private static readonly string[] s_textKeys = ["description", "step", "title", "task", "name"];

    /// <summary>Reads the steps, in order.</summary>
    /// <exception cref="Unreadable">There are none.</exception>
    public static IReadOnlyList<string> Parse(string answer)
    {
        var steps = FromJson(answer) ?? FromLines(answer, Numbered()) ?? FromLines(answer, Bulleted());
        return steps ?? throw new Unreadable("it holds no numbered list, no bullets and no JSON array of steps");
    }

    private static List<string>? FromLines(string answer, Regex form)
    {
        var steps = form.Matches(answer).Select(match => match.Groups[1].Value.Trim()).Where(step => step.Length > 0).ToList();
        return steps.Count > 0 ? steps : null;
    }

    private static List<string>? FromJson(string answer) =>
        ArrayIn(answer)?.EnumerateArray().Select(TextOf).ToList() is { } steps && !steps.Contains(null) ? steps.OfType<string>().ToList() : null;

    /// <summary>The JSON array in an answer, when there is one and it has an element; else null.</summary>
    public static JsonElement? ArrayIn(string answer)
    {
        // An array on lines of its own, whatever is said around it: a bracket inside a sentence is no list.
        if (Array().Match(answer) is not { Success: true } array)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(array.Value);
            return json.RootElement.GetArrayLength() > 0 ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a step says, a text or an object with one; null when it says nothing.</summary>
    public static string? TextOf(JsonElement step) => step.ValueKind switch
    {
        JsonValueKind.String => step.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Object => s_textKeys
            .Select(key => step.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()!.Trim() : null)
            .FirstOrDefault(text => text is { Length: > 0 }),
        _ => null,
    };

    [GeneratedRegex(@"^[ \t]{0,3}(?:\*\*)?(?:Step[ \t]+)?\d+[.):][ \t]+(\S.*)$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[ \t]{0,3}[-*•][ \t]+(\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Bulleted();

    [GeneratedRegex(@"^[ \t]*\[.*\](?=[ \t\r]*$)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Array();
}
