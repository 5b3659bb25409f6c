namespace Agents.Domain;

/// <summary>How a validation went.</summary>
/// <param name="Name">The validation.</param>
/// <param name="Mode">What it means that it fails.</param>
/// <param name="Resource">The repository that it looked at.</param>
/// <param name="ExitCode">What its command exited with.</param>
/// <param name="Output">The end of what its command printed, as one line.</param>
internal sealed record ValidationResult(string Name, ValidationMode Mode, string Resource, int ExitCode, string Output)
{
    /// <summary>How long its command ran.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>Whether it passed.</summary>
    public bool Passed => ExitCode == 0;

    /// <summary>Whether nothing may be applied because of it.</summary>
    public bool Blocks => !Passed && Mode is ValidationMode.Required && !Misbehaviour.Is("required-is-advisory");

    /// <summary>That it failed, as a sentence without its end.</summary>
    public string Failure =>
        $"The {(Mode is ValidationMode.Required ? "required" : "advisory")} validation '{Name}' failed in {Resource} with exit code {ExitCode}"
        + (Output.Length > 0 ? $" and said \"{Output}\"" : "");
}
