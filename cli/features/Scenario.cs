namespace Acceptance.Cli.Features;

/// <summary>A scenario as its file has it.</summary>
/// <param name="Place">The feature file, and the line of the title.</param>
/// <param name="Title">What stands behind the keyword.</param>
/// <param name="Tags">Its own, its rule's and its feature's, each with its @.</param>
/// <param name="Steps">Its own, without those of backgrounds.</param>
/// <param name="Given">The steps of the backgrounds before it.</param>
/// <param name="Rows">How many times it runs: the rows of its examples, or one.</param>
internal sealed record Scenario(Place Place, string Title, IReadOnlyList<string> Tags, IReadOnlyList<Step> Steps, IReadOnlyList<Step> Given, int Rows)
{
    /// <summary>Whether any of its sentences speaks of the model, or the scenario is about the model itself.</summary>
    public bool UsesModel => Tags.Contains("@model") || Given.Concat(Steps).Any(step => step.Mentions("model"));

    /// <summary>Whether it is skipped where no container can be had.</summary>
    public bool NeedsContainer => Tags.Contains("@container");
}
