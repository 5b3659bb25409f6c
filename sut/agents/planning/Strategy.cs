using System.Globalization;
using System.Text.RegularExpressions;

namespace Agents.Planning;

/// <summary>What the model wants to do.</summary>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Confidence">How sure it is that they are right, 0 to 1; null when it did not say.</param>
internal sealed partial record Strategy(IReadOnlyList<string> Steps, decimal? Confidence)
{
    /// <summary>Reads the model's answer.</summary>
    /// <exception cref="Unreadable">It holds no steps.</exception>
    public static Strategy Parse(string answer)
    {
        var said = Sureness().Match(answer);
        return new Strategy(StepList.Parse(answer), said.Success ? decimal.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@"^\W*confidence\W*[:=]\W*(0(?:\.\d{1,6})?|1(?:\.0{1,6})?)\W*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sureness();
}
