namespace Acceptance.Report.Words;

/// <summary>A word of the glossary.</summary>
/// <param name="Word">As the glossary writes it.</param>
/// <param name="Means">HTML, made of Markdown.</param>
/// <param name="Forms">The forms in which it occurs in texts; empty for an entry that is not looked for.</param>
/// <param name="IsTag">Whether it is a tag.</param>
internal sealed record Entry(string Word, string Means, IReadOnlyList<string> Forms, bool IsTag);
