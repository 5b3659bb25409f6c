using System.Text.RegularExpressions;

namespace Acceptance.Support.Containers;

/// <summary>The libraries that programs load, as the dynamic loader names them.</summary>
internal static partial class HostLibraries
{
    /// <summary>Full paths, each once. A program that is linked statically or is a script has none.</summary>
    public static async Task<IReadOnlyList<string>> Of(IEnumerable<string> programs, ProbeSettings settings)
    {
        // ldd ends with 1 when one of many is static; what it names of the others still counts.
        var answer = await new Command(Programs.Require("ldd", settings.SearchPath), [.. programs])
        {
            Environment = Programs.CleanEnvironment(settings, new Dictionary<string, string>()),
            Limit = Limits.Start,
        }.Run();
        return [.. Loaded().Matches(answer.Output).Select(match => match.Groups["path"].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"(?<path>/\S+) \(0x", RegexOptions.CultureInvariant)]
    private static partial Regex Loaded();
}
