using System.Text.RegularExpressions;
using Agents.Domain;
using Agents.Git;

namespace Agents.Planning;

/// <summary>How much files seem to matter for a task: their paths and their texts share words with it.</summary>
internal static partial class Relevance
{
    private const int InItsName = 3;
    private const int InItsText = 1;

    // Words that every task has say nothing.
    private static readonly HashSet<string> s_common =
        ["the", "and", "for", "that", "this", "with", "from", "into", "has", "have", "are", "its", "file", "files", "add", "change", "make", "use", "new", "should", "all"];

    /// <summary>The words that a task and its steps are about.</summary>
    public static IReadOnlyList<string> Words(ActionDefinition action, Plan plan) => Misbehaviour.Is("ignore-relevance") ? [] :
    [
        .. Word().Matches(string.Join('\n', plan.Steps.Prepend(action.Description))).Select(word => word.Value.ToLowerInvariant())
            .Where(word => word.Length > 2 && !s_common.Contains(word)).Distinct(),
    ];

    /// <summary>Looks through a working copy.</summary>
    /// <returns>A number for each path that shares a word; the higher, the more it matters.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> OfAsync(IReadOnlyList<string> words, IReadOnlyList<TreeEntry> tree, WorkingCopy copy, string commit, CancellationToken cancel)
    {
        var found = tree.ToDictionary(entry => entry.Path, entry => InItsName * words.Count(word => entry.Path.Contains(word, StringComparison.OrdinalIgnoreCase)));
        foreach (var path in words.Count == 0 ? [] : await copy.HoldingAsync(words, commit, cancel))
        {
            found[path] = found.GetValueOrDefault(path) + InItsText;
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
