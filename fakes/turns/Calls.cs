namespace Acceptance.Fakes;

/// <summary>The model calls a tool.</summary>
/// <param name="Tool">The tool's name, as the request offers it.</param>
/// <param name="Arguments">The arguments, a JSON object; an empty text stands for a call without arguments.</param>
/// <param name="Id">The call's id on the wire; by default the conversation counts them.</param>
public sealed record Calls(string Tool, string Arguments, string? Id = null) : Reply
{
    /// <summary>The arguments as providers spell them in one piece.</summary>
    internal string Input => Arguments.Length == 0 ? "{}" : Arguments;

    /// <summary>The pieces in which a stream delivers the arguments.</summary>
    internal IReadOnlyList<string> Deltas => Words.Slices(Arguments, 12);

    /// <inheritdoc />
    public override string ToString() => $"Calls {Tool} {Input}";
}
