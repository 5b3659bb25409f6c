using System.Globalization;
using System.Text.RegularExpressions;
using Agents.Domain;
using Agents.Planning.Parts;

namespace Agents.Planning;

/// <summary>What the model wants to do.</summary>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Confidence">How sure it is that they are right, 0 to 1; null when it did not say.</param>
/// <param name="Parts">Those of the steps that are plans of their own.</param>
internal sealed partial record Strategy(IReadOnlyList<string> Steps, decimal? Confidence, IReadOnlyList<Part> Parts)
{
    /// <summary>Reads the model's answer.</summary>
    /// <exception cref="Unreadable">It holds no steps.</exception>
    public static Strategy Parse(string answer)
    {
        var said = Sureness().Match(answer);
        decimal? confidence = said.Success ? decimal.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        var steps = said.Success ? answer.Remove(said.Index, said.Length) : answer;
        if (StepList.ArrayIn(steps) is not { } array || !array.EnumerateArray().All(step => StepList.TextOf(step) is not null))
        {
            return new Strategy(StepList.Parse(steps), confidence, []);
        }

        var nodes = StepNode.AllIn(array);
        return new Strategy([.. nodes.Select(node => node.Title)], confidence, [.. nodes.Where(node => node.IsPart).Select(node => node.ToPart(nodes))]);
    }

    [GeneratedRegex(@"^\W*confidence\W*[:=]\W*(0(?:\.\d{1,6})?|1(?:\.0{1,6})?)\W*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sureness();
}
