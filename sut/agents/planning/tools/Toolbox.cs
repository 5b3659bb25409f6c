namespace Agents.Planning.Tools;

/// <summary>The tools of an action, found by their names.</summary>
internal static class Toolbox
{
    /// <summary>The tools that an action names, in its order.</summary>
    /// <param name="names">As the action has them.</param>
    /// <param name="known">All that there are.</param>
    /// <exception cref="Failure">There is no such tool.</exception>
    public static IReadOnlyList<ITool> Of(IReadOnlyList<string> names, IReadOnlyList<ITool> known) => [.. names.Select(name =>
        known.FirstOrDefault(tool => tool.Offer.Name == name)
        ?? throw new Failure($"There is no tool '{name}'; the known ones are {string.Join(", ", known.Select(tool => tool.Offer.Name))}; correct `tools` in the action's file."))];
}
