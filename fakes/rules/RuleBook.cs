using System.Buffers;

namespace Acceptance.Fakes;

/// <summary>The standing rules, found through an index: what a request costs does not grow with their number.</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, List<Rule>> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> byTool = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> byModel = new(StringComparer.Ordinal);
    private readonly List<Rule> others = [];
    private SearchValues<string>? texts;
    private int[] lengths = [];
    private int count;

    public bool Any => count > 0;

    public void Add(Rule rule)
    {
        count++;
        texts = null;
        var shelf = rule.Contains is { Length: > 0 } text ? Shelf(byText, text)
            : rule.Tool is { } tool ? Shelf(byTool, tool)
            : rule.Model is { } model ? Shelf(byModel, model)
            : others;
        shelf.Add(rule);
    }

    /// <summary>The most specific rule that fits; null when none does.</summary>
    public Rule? For(Received request)
    {
        Rule? best = null;
        foreach (var rule in Candidates(request))
        {
            if (rule.Fits(request) && (best is null || Outweighs(rule, best)))
            {
                best = rule;
            }
        }

        return best;
    }

    private static bool Outweighs(Rule rule, Rule best) =>
        rule.Weight != best.Weight ? rule.Weight > best.Weight : (rule.Contains?.Length ?? 0) > (best.Contains?.Length ?? 0);

    private IEnumerable<Rule> Candidates(Received request)
    {
        foreach (var text in byText.Count == 0 ? [] : Rule.Texts(request).SelectMany(Found))
        {
            foreach (var rule in byText[text])
            {
                yield return rule;
            }
        }

        foreach (var rule in request.Tools.SelectMany(tool => byTool.GetValueOrDefault(tool.Name) ?? []).Concat(byModel.GetValueOrDefault(request.Model) ?? []).Concat(others))
        {
            yield return rule;
        }
    }

    // The platform's automaton finds where any of the texts begins; a look-up by length says which.
    private List<string> Found(string text)
    {
        texts ??= Index();
        var lookup = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<string>();
        for (var at = text.AsSpan().IndexOfAny(texts); at >= 0;)
        {
            foreach (var length in lengths)
            {
                if (at + length <= text.Length && lookup.TryGetValue(text.AsSpan(at, length), out var key, out _))
                {
                    found.Add(key);
                }
            }

            var next = text.AsSpan(at + 1).IndexOfAny(texts);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }

    private SearchValues<string> Index()
    {
        lengths = [.. byText.Keys.Select(key => key.Length).Distinct().Order()];
        return SearchValues.Create([.. byText.Keys], StringComparison.Ordinal);
    }

    private static List<Rule> Shelf(Dictionary<string, List<Rule>> shelves, string name)
    {
        if (!shelves.TryGetValue(name, out var shelf))
        {
            shelves[name] = shelf = [];
        }

        return shelf;
    }
}
