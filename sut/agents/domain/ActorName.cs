namespace Agents.Domain;

/// <summary>The names of those who answer: an actor's, with a namespace as in local/planner, or a model's as in openai/gpt-4o.</summary>
internal static class ActorName
{
    /// <summary>Gives the name back if it can be one.</summary>
    /// <exception cref="Failure">It cannot.</exception>
    public static string Checked(string name) => name.Contains('/', StringComparison.Ordinal)
        ? Name.Checked(name)
        : throw new Failure($"'{name}' names no model and no actor; write openai/<model>, anthropic/<model>, or an actor with its namespace, for example local/planner");
}
