using System.Collections;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Reqnroll;

namespace Acceptance.Support;

/// <summary>What a scenario is called, as people read it and as ids are made from it. The same in every run, whatever the order.</summary>
public sealed partial class ScenarioName
{
    private const int LongestSlug = 40;

    /// <summary>Names the running scenario; an outline's row is told from its neighbours by its cells.</summary>
    public ScenarioName(ScenarioContext scenario, FeatureContext feature)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(feature);
        Feature = feature.FeatureInfo.Title;
        Outline = scenario.ScenarioInfo.Title;
        var title = Outline;
        var row = new StringBuilder();
        foreach (DictionaryEntry cell in scenario.ScenarioInfo.Arguments ?? new System.Collections.Specialized.OrderedDictionary())
        {
            title = title.Replace($"<{cell.Key}>", (string?)cell.Value, StringComparison.Ordinal);
            row.Append(cell.Key).Append('=').Append(cell.Value).Append('\n');
        }
        Title = title;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Feature}\n{title}\n{row}"));
        Seed = BitConverter.ToInt32(hash) & int.MaxValue;
        var slug = NotInASlug().Replace(title.ToLowerInvariant(), "-").Trim('-');
        Id = $"{slug[..Math.Min(slug.Length, LongestSlug)].TrimEnd('-')}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
    }

    /// <summary>The feature's title.</summary>
    public string Feature { get; }

    /// <summary>The title as it is written, an outline's with its placeholders.</summary>
    public string Outline { get; }

    /// <summary>The title, with an outline's placeholders filled in.</summary>
    public string Title { get; }

    /// <summary>Lower-case letters, digits and dashes; unique within the suite.</summary>
    public string Id { get; }

    /// <summary>The seed of the scenario's incidental data.</summary>
    public int Seed { get; }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInASlug();
}
