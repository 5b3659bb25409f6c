namespace Acceptance.Support.Pages;

/// <summary>What somebody reads on.</summary>
/// <param name="Name">The words of a feature file.</param>
/// <param name="Width">In CSS pixels.</param>
public sealed record Device(string Name, int Width)
{
    /// <summary>All that a scenario may name.</summary>
    public static readonly IReadOnlyList<Device> All = [new("a phone", 375), new("a tablet", 820), new("a desk", 1440)];
}
