namespace Acceptance.Report.Messages;

/// <summary>Something in the input that could not be used; the rest was.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Sentence">What is wrong, and what was done.</param>
internal sealed record Problem(string File, int Line, string Sentence)
{
    public override string ToString() => Line == 0 ? $"{File}: {Sentence}" : $"{File}:{Line}: {Sentence}";
}
