using System.Text.RegularExpressions;

namespace Reqnroll.Engine.Expressions;

/// <summary>A compiled step text: what it matches, the arguments it finds, and the literal beginning that the index files it under.</summary>
internal sealed class StepPattern(string source, Regex regex, string prefix, Func<Match, string[]> arguments, IReadOnlyList<string>? parameters = null)
{
    public string Source => source;

    public Regex Regex => regex;

    /// <summary>The parameter types of a cucumber expression, or null for a regular one.</summary>
    public IReadOnlyList<string>? Parameters => parameters;

    public string Prefix => prefix;

    /// <summary>The arguments in a text, or null where the text does not match.</summary>
    public string[]? Arguments(string text) => regex.Match(text) is { Success: true } match ? arguments(match) : null;
}
