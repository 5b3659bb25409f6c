using System.Text.Json;
using Agents.Domain;

namespace Agents.Planning.Parts;

/// <summary>A step as a JSON strategy has it: a text, or an object with `step`, and `id`, `depends_on`, `subplan`, `project` and `steps` where they matter.</summary>
/// <param name="Key">Its id, or its number.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="After">What it depends on, by id, number or title.</param>
/// <param name="Steps">Its own steps, if it has any.</param>
internal sealed record StepNode(string Key, string Title, IReadOnlyList<string> After, IReadOnlyList<StepNode> Steps)
{
    /// <summary>Whether it says that it is a plan of its own.</summary>
    public bool Subplan { get; init; }

    /// <summary>The project that it names, or null.</summary>
    public string? Project { get; init; }

    /// <summary>Whether it is a plan of its own.</summary>
    public bool IsPart => Subplan || Steps.Count > 0;

    /// <summary>Reads the steps of a JSON array.</summary>
    /// <exception cref="Unreadable">A step says nothing, depends on one that is not there, or on itself by a circle.</exception>
    public static IReadOnlyList<StepNode> AllIn(JsonElement array) => StepOrder.Of([.. array.EnumerateArray().Select((step, at) => Of(step, at + 1))]);

    /// <summary>The step as a part of a plan.</summary>
    /// <param name="others">The parts beside it; what else it depends on is carried out by the parent itself, after all parts.</param>
    public Part ToPart(IReadOnlyList<StepNode> others) => new(Key, Title)
    {
        Project = Project,
        After = [.. After.Select(name => others.First(other => other.Is(name))).Where(other => other.IsPart).Select(other => other.Key)],
        Steps = [.. Steps.Select(step => step.Title)],
        Parts = [.. Steps.Where(step => step.IsPart).Select(step => step.ToPart(Steps))],
    };

    /// <summary>Whether that is what others call it.</summary>
    public bool Is(string name) => name == Key || name == Title;

    private static StepNode Of(JsonElement step, int number)
    {
        var title = StepList.TextOf(step) ?? throw new Unreadable($"its step {number} says nothing");
        if (step.ValueKind is not JsonValueKind.Object)
        {
            return new StepNode($"{number}", title, [], []);
        }

        return new StepNode(
            step.TryGetProperty("id", out var id) ? $"{id}" : $"{number}",
            title,
            step.TryGetProperty("depends_on", out var after) ? Names(after) : [],
            step.TryGetProperty("steps", out var steps) && steps.ValueKind is JsonValueKind.Array ? AllIn(steps) : [])
        {
            Subplan = step.TryGetProperty("subplan", out var subplan) && subplan.ValueKind is JsonValueKind.True,
            Project = step.TryGetProperty("project", out var project) && project.ValueKind is JsonValueKind.String ? project.GetString() : null,
        };
    }

    private static IReadOnlyList<string> Names(JsonElement names) =>
        names.ValueKind is JsonValueKind.Array ? [.. names.EnumerateArray().Select(name => $"{name}")] : [$"{names}"];
}
