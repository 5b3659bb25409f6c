using System.Text.RegularExpressions;
using Gherkin;

namespace Acceptance.Cli.Features;

/// <summary>One sentence of a scenario.</summary>
/// <param name="Kind">Given, When or Then; a sentence that begins with And or But is of the kind of the one before it.</param>
/// <param name="Text">The sentence without its keyword.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Step(StepKeywordType Kind, string Text, Place Place)
{
    /// <summary>Whether the word occurs, whole and in any case.</summary>
    public bool Mentions(string word) => Regex.IsMatch(Text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase);
}
