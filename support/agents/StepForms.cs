namespace Acceptance.Support.Agents;

/// <summary>The forms in which models give steps.</summary>
public static class StepForms
{
    private static readonly Dictionary<string, Func<string, string, string>> Forms = new()
    {
        ["a numbered list"] = (one, two) => $"1. {one}\n2. {two}",
        ["numbers in brackets"] = (one, two) => $"1) {one}\n2) {two}",
        ["bullets"] = (one, two) => $"- {one}\n* {two}",
        ["a list with details below"] = (one, two) => $"1. {one}\n   - in a friendly way\n   - and short\n2. {two}",
        ["a list with sentences around"] = (one, two) => $"This is what I would do:\n\n1. {one}\n2. {two}\n\nShall I?",
        ["an array"] = (one, two) => $"[\"{one}\", \"{two}\"]",
        ["an array with descriptions"] = (one, two) => $$"""[{"id": 1, "description": "{{one}}", "depends_on": []}, {"id": 2, "description": "{{two}}", "depends_on": [1]}]""",
        ["an array in a fence"] = (one, two) => $"```json\n[\"{one}\", \"{two}\"]\n```",
        ["an array with sentences around"] = (one, two) => $"The steps are these:\n\n[\"{one}\",\n \"{two}\"]\n\nI hope that helps.",
    };

    /// <summary>The answer of a model that gives two steps.</summary>
    /// <exception cref="ArgumentException">There is no such form; lists those that there are.</exception>
    public static string Of(string form, string one, string two) => Forms.TryGetValue(form, out var write)
        ? write(one, two)
        : throw new ArgumentException($"No model gives steps as \"{form}\". Known are: {string.Join("; ", Forms.Keys)}. Add yours to support/agents/StepForms.cs.");
}
