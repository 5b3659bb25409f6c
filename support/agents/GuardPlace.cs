using System.Globalization;

namespace Acceptance.Support.Agents;

/// <summary>A place where a developer says what plans must not do.</summary>
/// <param name="Name">The words of the feature file.</param>
/// <param name="Says">How the program names the place.</param>
/// <param name="Change">What the program says to change it.</param>
public sealed record GuardPlace(string Name, string Says, string Change)
{
    /// <summary>The action's own file.</summary>
    public static readonly GuardPlace Action = new("the action", "action ", "agents action create --config");

    /// <summary>The project.</summary>
    public static readonly GuardPlace Project = new("the project", "project ", "agents project guard set");

    /// <summary>What holds for all projects.</summary>
    public static readonly GuardPlace Configuration = new("the configuration", "configuration", "agents config set guard.");

    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<GuardPlace> All = [Action, Project, Configuration];

    /// <summary>A number as the program reads it.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
