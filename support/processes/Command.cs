namespace Acceptance.Support.Processes;

/// <summary>A program to run, and all that it gets: nothing of the suite's own environment is inherited.</summary>
/// <param name="Program">A path, or a name to be found on PATH.</param>
/// <param name="Arguments">One entry an argument; no shell is involved.</param>
public sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Where it runs.</summary>
    public required string Folder { get; init; }

    /// <summary>The whole environment.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>What it reads; nothing unless given.</summary>
    public string Input { get; init; } = "";

    /// <summary>How long it may take before it is ended together with all that it started.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>As one would type it.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Path.GetFileName(Program) }.Concat(Arguments.Select(a => a.Contains(' ', StringComparison.Ordinal) ? $"\"{a}\"" : a)));
}
