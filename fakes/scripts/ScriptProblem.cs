namespace Acceptance.Fakes;

/// <summary>One thing that is wrong with a script file, and where.</summary>
/// <param name="File">The file, or the name that a text was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Key">The key it is about; empty when it is about the line.</param>
/// <param name="Why">What is wrong, without a full stop.</param>
internal sealed record ScriptProblem(string File, long Line, string Key, string Why)
{
    /// <summary>As a sentence, for people who read a test's failure.</summary>
    public string Sentence => $"{File}, line {Line}{(Key.Length == 0 ? "" : $", {Key}")}: {Why}.";

    /// <summary>As compilers print it, for editors that jump to it.</summary>
    public override string ToString() => $"{File}:{Line}: {(Key.Length == 0 ? "" : $"{Key}: ")}{Why}.";
}
