using System.Text.RegularExpressions;

namespace Reqnroll.Engine.Generator;

/// <summary>The one key of reqnroll.json that changes how a feature file is read.</summary>
internal static class Configuration
{
    // The compiler's process has no JSON parser that is safe to rely on in every host; one string key needs none.
    private static readonly Regex Language = new(
        @"""language""\s*:\s*\{[^}]*?""feature""\s*:\s*""(?<name>[^""]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string? FeatureLanguage(string? json) =>
        json is not null && Language.Match(json) is { Success: true } match ? match.Groups["name"].Value : null;
}
