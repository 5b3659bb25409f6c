using System.Globalization;

namespace Acceptance.Fakes.Dialects;

/// <summary>Counts what a conversation hands out, so that two runs give the same ids.</summary>
internal sealed class Ids
{
    private readonly Dictionary<string, int> counts = [];

    public string Next(string prefix)
    {
        counts[prefix] = counts.GetValueOrDefault(prefix) + 1;
        return prefix + counts[prefix].ToString(CultureInfo.InvariantCulture);
    }
}
