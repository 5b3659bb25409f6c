using Agents.Models;

namespace Agents.Actors;

/// <summary>Who a model is to be while it answers.</summary>
internal static class Role
{
    /// <summary>The question, asked of a model that is to be somebody; what it was to be already comes after.</summary>
    public static Question Under(string? prompt, Question question) => prompt is null || Misbehaviour.Is("ignore-system-prompt")
        ? question
        : question with { System = question.System is { } more ? $"{prompt}\n\n{more}" : prompt };
}
